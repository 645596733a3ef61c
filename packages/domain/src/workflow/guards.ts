import type { Actor } from "../policy/actor.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { dayOf, startOfDay } from "../calendar/statutory.ts";
import type { Step } from "./chain.ts";
import type { EditionFacts, MoveInput } from "./edition.ts";

/** A condition on an act. Answers what stands in the way, or null. */
export type Guard = (edition: EditionFacts, actor: Actor) => Refusal | null;

/** A condition on what was given with the act. */
export type InputGuard = (input: MoveInput, edition: EditionFacts, now: Date) => Refusal | null;

/** The decisions that stand: given to this very text, and not before it was last sent back. */
export const standingDecisions = (edition: EditionFacts) =>
  edition.decisions
    .slice(edition.decisions.findLastIndex((decision) => decision.verdict === "send_back") + 1)
    .filter((decision) => decision.contentHash === edition.revision?.contentHash);

export const currentStep = (edition: EditionFacts) =>
  edition.stepIndex === null ? null : (edition.chain[edition.stepIndex] ?? null);

export const requiredSectionsPresent: Guard = (edition) =>
  edition.missingSections.length > 0
    ? refuse("required_section_missing", { sections: edition.missingSections })
    : null;

export const noBlockingFinding =
  (gate: "submit" | "sign"): Guard =>
  (edition) => {
    const rules = edition.blockingFindings[gate];
    return rules.length > 0 ? refuse("blocking_findings", { count: rules.length, rules }) : null;
  };

/** Who may decide at a step: its holders, the authors of the text aside. */
export const impartialHolders = (edition: EditionFacts, step: Step): readonly string[] =>
  (edition.stepHolders[step.key] ?? []).filter((holder) => !edition.revision?.authorIds.includes(holder));

/** 委托不得落空: a step nobody can take blocks the start, not the middle. */
export const everyStepHasHolder: Guard = (edition) => {
  const empty = edition.chain.find((step) => impartialHolders(edition, step).length === 0);
  return empty ? refuse("step_without_holder", { step: empty.key, role: empty.role }) : null;
};

export const principalHasTenure: Guard = (edition) =>
  edition.principalsInOffice.length === 0 ? refuse("principal_without_tenure") : null;

export const pointsAnswered: Guard = (edition) =>
  edition.kind === "revision" && edition.mustPoints.unanswered > 0
    ? refuse("unanswered_points", { count: edition.mustPoints.unanswered })
    : null;

export const notAuthor: Guard = (edition, actor) =>
  edition.revision?.authorIds.includes(actor.accountId) ? refuse("author_may_not_decide") : null;

export const holdsCurrentStep: Guard = (edition, actor) => {
  const step = currentStep(edition);
  return step && actor.roles.includes(step.role) ? null : refuse("not_step_holder");
};

export const notYetDecided: Guard = (edition, actor) => {
  const step = currentStep(edition);
  const mine = standingDecisions(edition).some(
    (decision) => decision.actorId === actor.accountId && decision.stepKey === step?.key,
  );
  return mine ? refuse("already_decided") : null;
};

export const nobodyDecided: Guard = (edition) =>
  standingDecisions(edition).length > 0 ? refuse("decision_exists") : null;

export const isSender: Guard = (edition, actor) =>
  edition.sentBy === actor.accountId ? null : refuse("not_sender");

export const isSubmitter: Guard = (edition, actor) =>
  edition.submittedBy === actor.accountId ? null : refuse("not_submitter");

/** ORG-05: the signatory is the principal in office on the day of signing (条例第二十二条). */
export const principalInOffice: Guard = (edition, actor) =>
  edition.principalsInOffice.includes(actor.accountId) ? null : refuse("not_principal_in_office");

export const deliberated: Guard = (edition) =>
  edition.deliberationRequired && !edition.deliberationRecorded ? refuse("deliberation_missing") : null;

export const addresseePresent: Guard = (edition) =>
  edition.addresseePresent ? null : refuse("addressee_missing");

/** S5: a committee member whose home body is the report's body stands aside. */
export const notOfSameBody: Guard = (edition, actor) =>
  edition.orgId === actor.orgId ? refuse("recused") : null;

/** S4: who had a hand in the text for its body does not judge it for the committee, whatever post they hold now. */
export const tookNoPart: Guard = (edition, actor) => {
  const took =
    edition.revision?.authorIds.includes(actor.accountId) ||
    edition.sentBy === actor.accountId ||
    edition.submittedBy === actor.accountId ||
    edition.decisions.some(({ actorId, verdict }) => actorId === actor.accountId && verdict !== "recommend");
  return took ? refuse("recused") : null;
};

export const recommendedByAnother: Guard = (edition, actor) => {
  if (edition.recommendedBy === null) return refuse("recommendation_missing");
  return edition.recommendedBy === actor.accountId ? refuse("recommender_may_not_decide") : null;
};

export const notSigner: Guard = (edition, actor) =>
  edition.signedBy === actor.accountId ? refuse("signer_may_not_accept") : null;

/** 退回 carries one frozen set of points, at least one of them binding, drafted by somebody else. */
export const pointsDraftedByAnother: Guard = (edition, actor) => {
  if (edition.mustPoints.total === 0) return refuse("points_required");
  return edition.mustPoints.authorIds.includes(actor.accountId) ? refuse("recommender_may_not_decide") : null;
};

export const reasonGiven: InputGuard = (input) => (input.reason?.trim() ? null : refuse("reason_required"));

export const opinionGiven: InputGuard = (input) =>
  input.opinion?.trim() ? null : refuse("opinion_required");

/** The hash the person saw is the hash that stands (hash shown = hash decided on). */
export const revisionShown: InputGuard = (input, edition) =>
  edition.revision && input.contentHash === edition.revision.contentHash ? null : refuse("stale_revision");

export const freshlyAuthenticated: InputGuard = (input) =>
  input.reauthenticated === true ? null : refuse("reauthentication_required");

/** 发文字号: 代字〔年〕序号号, full-width six-cornered brackets, no leading zero (GB/T 9704-2012 7.2.5). */
export const docNumberPattern = /^[\p{Script=Han}]{1,12}〔(\d{4})〕[1-9]\d*号$/u;

export const docNumberGiven: InputGuard = (input) => {
  if (!input.docNumber) return refuse("doc_number_missing");
  return docNumberPattern.test(input.docNumber) ? null : refuse("doc_number_malformed");
};

/** 成文日期: a calendar day not later than today (GB/T 9704-2012 7.3.5.4). */
export const issueDateGiven: InputGuard = (input, _edition, now) => {
  if (!input.issueDate) return refuse("issue_date_missing");
  const day = /^\d{4}-\d{2}-\d{2}$/.test(input.issueDate) ? startOfDay(input.issueDate) : null;
  const exists = day && !Number.isNaN(day.getTime()) && dayOf(day) === input.issueDate;
  return exists && day <= now ? null : refuse("issue_date_invalid");
};

export const dueDateGiven: InputGuard = (input, _edition, now) =>
  input.dueAt && input.dueAt > now ? null : refuse("due_date_required");
