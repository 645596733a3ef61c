import type { RefusalCode } from "../refusal.ts";
import type { Offer } from "./decide.ts";
import type { EditionCommand } from "./transitions.ts";

/** The acts that somebody waits for, in the order in which the most telling one comes first. */
export const awaitedCommands = [
  "send_for_review",
  "pass",
  "sign",
  "submit",
  "receive",
  "recommend",
  "accept",
  "return",
] as const satisfies readonly EditionCommand[];
export type AwaitedCommand = (typeof awaitedCommands)[number];

/** An act held back for one of these is another person's by its very place: whose step it is, who sent it. */
const placeOfAnother: ReadonlySet<RefusalCode> = new Set(["not_step_holder", "not_sender", "not_submitter"]);

/** An act held back for one of these waits for another person; all other refusals can be mended by this one. */
const turnOfAnother: ReadonlySet<RefusalCode> = new Set([
  ...placeOfAnother,
  "author_may_not_decide",
  "already_decided",
  "not_principal_in_office",
  "recused",
  "recommendation_missing",
  "recommender_may_not_decide",
  "signer_may_not_accept",
  "points_required",
]);

/** Whether an offered act is in truth somebody else's, so that this person need not see it at all. */
export const isAnothersAct = ({ missing }: Offer): boolean =>
  missing.some(({ code }) => placeOfAnother.has(code));

export interface Judgement {
  readonly recommendedBy: string | null;
  /** What the committee's reviewer recommended: `accept` or `return`; null before. */
  readonly recommendation: string | null;
}

const isAwaited = (offer: Offer, { recommendedBy, recommendation }: Judgement): boolean => {
  if (offer.missing.some(({ code }) => turnOfAnother.has(code))) return false;
  if (offer.command === "recommend") return recommendedBy === null;
  if (offer.command === "return") return recommendation === "return";
  if (offer.command === "accept") return recommendation !== "return";
  return true;
};

export interface Turn extends Offer {
  readonly command: AwaitedCommand;
}

/**
 * The one act that waits for the person these offers were made to, with what he still has to mend for it; null
 * when it is not his turn. Of the committee's two ends the one that was recommended waits.
 */
export function turnOf(offers: readonly Offer[], edition: Judgement): Turn | null {
  for (const command of awaitedCommands) {
    const offer = offers.find((each) => each.command === command && isAwaited(each, edition));
    if (offer) return { command, missing: offer.missing };
  }
  return null;
}
