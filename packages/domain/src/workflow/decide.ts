import type { Actor } from "../policy/actor.ts";
import { isCommitteeRole } from "../policy/roles.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { EditionFacts, MoveInput } from "./edition.ts";
import type { EditionState } from "./states.ts";
import { currentStep, impartialHolders, standingDecisions } from "./guards.ts";
import { type EditionCommand, type Transition, transitions } from "./transitions.ts";

/** What happens if the command is carried out. */
export interface Move {
  readonly command: EditionCommand;
  readonly from: EditionState;
  readonly to: EditionState;
  readonly stepKey: string | null;
  readonly nextStepIndex: number | null;
}

export type Decision =
  | { readonly ok: true; readonly move: Move }
  | { readonly ok: false; readonly refusal: Refusal };

/** An act this person may see here; it can be done when nothing is missing. */
export interface Offer {
  readonly command: EditionCommand;
  readonly missing: readonly Refusal[];
}

/** That another body's edition exists is known to the committee's offices of its region and to nobody else. */
const inScope = (transition: Transition, edition: EditionFacts, actor: Actor): boolean =>
  edition.orgId === actor.orgId ||
  (transition.scope === "region" && edition.regionId === actor.regionId && actor.roles.some(isCommitteeRole));

const holdsRole = (transition: Transition, actor: Actor): boolean =>
  transition.roles.some((role) => actor.roles.includes(role));

const passes = (edition: EditionFacts, actor: Actor): Pick<Move, "to" | "nextStepIndex"> => {
  const index = edition.stepIndex ?? 0;
  const step = currentStep(edition);
  const decided = new Set(
    standingDecisions(edition)
      .filter((decision) => decision.stepKey === step?.key)
      .map((decision) => decision.actorId),
  ).add(actor.accountId);
  const waiting =
    step?.mode === "all" && impartialHolders(edition, step).some((holder) => !decided.has(holder));
  if (waiting) return { to: "in_review", nextStepIndex: index };
  return index + 1 < edition.chain.length
    ? { to: "in_review", nextStepIndex: index + 1 }
    : { to: "awaiting_signature", nextStepIndex: null };
};

const target = (
  transition: Transition,
  edition: EditionFacts,
  actor: Actor,
): Pick<Move, "to" | "nextStepIndex"> => {
  if (transition.command === "pass") return passes(edition, actor);
  const to = transition.to[0] ?? edition.state;
  return { to, nextStepIndex: to === "in_review" ? 0 : null };
};

/**
 * Answers whether this person may carry out this command now, and what follows from it.
 * Pure: the clock and the facts are given. Another body's edition is `not_found`, whatever its state.
 */
export function decide(
  edition: EditionFacts,
  command: EditionCommand,
  actor: Actor,
  input: MoveInput,
  now: Date,
): Decision {
  const no = (refusal: Refusal): Decision => ({ ok: false, refusal });
  const rows = transitions.filter((row) => row.command === command);
  const mine = rows.filter((row) => inScope(row, edition, actor));
  if (mine.length === 0) return no(refuse("not_found"));
  const permitted = mine.filter((row) => holdsRole(row, actor));
  if (permitted.length === 0) return no(refuse("role_required", { roles: mine.flatMap((row) => row.roles) }));
  if (input.version !== edition.version) return no(refuse("stale_version"));
  const row = permitted.find((candidate) => candidate.from.includes(edition.state));
  if (!row) return no(refuse("wrong_state", { state: edition.state }));
  for (const guard of row.guards) {
    const refusal = guard(edition, actor);
    if (refusal) return no(refusal);
  }
  for (const guard of row.inputs) {
    const refusal = guard(input, edition, now);
    if (refusal) return no(refusal);
  }
  return {
    ok: true,
    move: {
      command,
      from: edition.state,
      stepKey: currentStep(edition)?.key ?? null,
      ...target(row, edition, actor),
    },
  };
}

/** What this person may do here and now, each with everything that is still missing. */
export function available(edition: EditionFacts, actor: Actor): readonly Offer[] {
  return transitions
    .filter(
      (row) => row.from.includes(edition.state) && inScope(row, edition, actor) && holdsRole(row, actor),
    )
    .map((row) => ({
      command: row.command,
      missing: row.guards.flatMap((guard) => guard(edition, actor) ?? []),
    }));
}
