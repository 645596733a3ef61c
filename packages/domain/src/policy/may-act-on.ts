import { type Refusal, refuse } from "../refusal.ts";
import type { EditionState } from "../workflow/states.ts";
import type { Actor } from "./actor.ts";
import { type Action, may } from "./may.ts";

/** Acts on an edition that move it nowhere. */
export type EditionAct = Extract<Action, "deliberation.record" | "point.draft" | "comment.write">;

interface ActRule {
  readonly states: readonly EditionState[];
  /** S5: who judges for the committee does not judge the body he belongs to. */
  readonly recusesOwnBody: boolean;
}

/**
 * When each is open: 集体审议 while the text is decided on and not yet signed, points while the committee
 * has it, comments as long as the text can still be sent back for changes.
 */
const rules: Readonly<Record<EditionAct, ActRule>> = {
  "deliberation.record": { states: ["in_review", "awaiting_signature"], recusesOwnBody: false },
  "comment.write": { states: ["drafting", "in_review", "awaiting_signature"], recusesOwnBody: false },
  "point.draft": { states: ["under_committee_review"], recusesOwnBody: true },
};

export interface ActedOn {
  readonly orgId: string;
  readonly regionId: string;
  readonly state: EditionState;
}

/** Answers null when this person may do this to that edition now, else why not: who comes before when. */
export function mayActOn(actor: Actor, act: EditionAct, edition: ActedOn): Refusal | null {
  const refusal = may(actor, act, edition);
  if (refusal) return refusal;
  const { states, recusesOwnBody } = rules[act];
  if (recusesOwnBody && actor.orgId === edition.orgId) return refuse("recused");
  return states.includes(edition.state) ? null : refuse("wrong_state", { state: edition.state });
}
