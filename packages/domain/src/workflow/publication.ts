import type { Actor } from "../policy/actor.ts";
import type { Role } from "../policy/roles.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { PublicationState } from "./states.ts";

/** The items of the disclosure review form (信息公开（保密）审查表, domain.md §2.5; 保密法实施条例第四十二条). */
export const disclosureItems = [
  "state_secret",
  "work_secret",
  "trade_secret",
  "personal_privacy",
  "security_stability",
  "other_organ_information",
  "wording",
] as const;
export type DisclosureItem = (typeof disclosureItems)[number];

/** `clear`: nothing found. `risk`: something stands against publication. */
export type DisclosureForm = Readonly<Partial<Record<DisclosureItem, "clear" | "risk">>>;

export const publicationCommands = [
  "start_disclosure_review",
  "clear",
  "exempt",
  "schedule",
  "unschedule",
  "publish",
  "supersede",
  "propose_takedown",
  "take_down",
] as const;
export type PublicationCommand = (typeof publicationCommands)[number];

export interface PublicationFacts {
  readonly id: string;
  readonly orgId: string;
  readonly regionId: string;
  readonly state: PublicationState;
  readonly version: number;
  readonly signed: boolean;
  readonly authorIds: readonly string[];
  readonly takedownProposedBy: string | null;
}

export interface PublicationInput {
  readonly version: number;
  readonly form?: DisclosureForm | undefined;
  readonly basis?: string | undefined;
  readonly reason?: string | undefined;
  readonly publishAt?: Date | undefined;
}

type Guard = (publication: PublicationFacts, actor: Actor) => Refusal | null;
type InputGuard = (input: PublicationInput, now: Date) => Refusal | null;

export interface PublicationTransition {
  readonly command: PublicationCommand;
  readonly from: readonly PublicationState[];
  readonly to: PublicationState;
  readonly roles: readonly Role[];
  readonly guards: readonly Guard[];
  readonly inputs: readonly InputGuard[];
}

const signedEdition: Guard = (publication) => (publication.signed ? null : refuse("no_signed_edition"));

/** PUB-01: the reviewer is not an author of the text. */
const notAuthor: Guard = (publication, actor) =>
  publication.authorIds.includes(actor.accountId) ? refuse("author_may_not_decide") : null;

/** S11: taking down takes two people. */
const proposedByAnother: Guard = (publication, actor) => {
  if (publication.takedownProposedBy === null) return refuse("takedown_not_proposed");
  return publication.takedownProposedBy === actor.accountId ? refuse("second_person_required") : null;
};

const formAllClear: InputGuard = (input) => {
  const open = disclosureItems.filter((item) => input.form?.[item] === undefined);
  if (open.length > 0) return refuse("disclosure_form_incomplete", { items: open });
  const risky = disclosureItems.filter((item) => input.form?.[item] === "risk");
  return risky.length > 0 ? refuse("disclosure_risk_found", { items: risky }) : null;
};

const basisGiven: InputGuard = (input) => (input.basis?.trim() ? null : refuse("basis_required"));
const reasonGiven: InputGuard = (input) => (input.reason?.trim() ? null : refuse("reason_required"));
const futureInstant: InputGuard = (input, now) =>
  input.publishAt && input.publishAt > now ? null : refuse("schedule_in_past");

export const publicationTransitions: readonly PublicationTransition[] = [
  {
    command: "start_disclosure_review",
    from: ["none"],
    to: "disclosure_review",
    roles: ["drafter", "checker", "publisher"],
    guards: [signedEdition],
    inputs: [],
  },
  {
    command: "clear",
    from: ["disclosure_review"],
    to: "cleared",
    roles: ["disclosure_reviewer"],
    guards: [notAuthor],
    inputs: [formAllClear],
  },
  {
    command: "exempt",
    from: ["disclosure_review"],
    to: "exempt",
    roles: ["disclosure_reviewer"],
    guards: [notAuthor],
    inputs: [basisGiven],
  },
  {
    command: "schedule",
    from: ["cleared"],
    to: "scheduled",
    roles: ["publisher"],
    guards: [signedEdition],
    inputs: [futureInstant],
  },
  {
    command: "unschedule",
    from: ["scheduled"],
    to: "cleared",
    roles: ["publisher"],
    guards: [],
    inputs: [reasonGiven],
  },
  {
    command: "publish",
    from: ["cleared", "scheduled"],
    to: "published",
    roles: ["publisher"],
    guards: [signedEdition],
    inputs: [],
  },
  {
    command: "supersede",
    from: ["published"],
    to: "superseded",
    roles: ["publisher"],
    guards: [],
    inputs: [reasonGiven],
  },
  {
    command: "propose_takedown",
    from: ["published"],
    to: "published",
    roles: ["publisher"],
    guards: [],
    inputs: [reasonGiven],
  },
  {
    command: "take_down",
    from: ["published"],
    to: "taken_down",
    roles: ["deputy", "principal"],
    guards: [proposedByAnother],
    inputs: [reasonGiven],
  },
];

export interface PublicationMove {
  readonly command: PublicationCommand;
  readonly from: PublicationState;
  readonly to: PublicationState;
}

export type PublicationDecision =
  | { readonly ok: true; readonly move: PublicationMove }
  | { readonly ok: false; readonly refusal: Refusal };

export interface PublicationOffer {
  readonly command: PublicationCommand;
  readonly missing: readonly Refusal[];
}

const firstRefusal = (refusals: Iterable<Refusal | null>): Refusal | null => {
  for (const refusal of refusals) if (refusal) return refusal;
  return null;
};

/** Answers whether this person may move this publication now. Another body's is `not_found`. */
export function decidePublication(
  publication: PublicationFacts,
  command: PublicationCommand,
  actor: Actor,
  input: PublicationInput,
  now: Date,
): PublicationDecision {
  const no = (refusal: Refusal): PublicationDecision => ({ ok: false, refusal });
  if (publication.orgId !== actor.orgId) return no(refuse("not_found"));
  const row = publicationTransitions.find((candidate) => candidate.command === command);
  if (!row) return no(refuse("not_found"));
  if (!row.roles.some((role) => actor.roles.includes(role))) {
    return no(refuse("role_required", { roles: row.roles }));
  }
  if (input.version !== publication.version) return no(refuse("stale_version"));
  if (!row.from.includes(publication.state)) return no(refuse("wrong_state", { state: publication.state }));
  const refusal =
    firstRefusal(row.guards.map((guard) => guard(publication, actor))) ??
    firstRefusal(row.inputs.map((guard) => guard(input, now)));
  return refusal ? no(refusal) : { ok: true, move: { command, from: publication.state, to: row.to } };
}

/** What this person may do with this publication, each with what is still missing. */
export function availablePublication(
  publication: PublicationFacts,
  actor: Actor,
): readonly PublicationOffer[] {
  if (publication.orgId !== actor.orgId) return [];
  return publicationTransitions
    .filter(
      (row) => row.from.includes(publication.state) && row.roles.some((role) => actor.roles.includes(role)),
    )
    .map((row) => ({
      command: row.command,
      missing: row.guards.flatMap((guard) => guard(publication, actor) ?? []),
    }));
}
