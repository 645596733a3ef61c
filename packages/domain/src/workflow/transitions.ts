import type { Role } from "../policy/roles.ts";
import type { EditionState } from "./states.ts";
import * as guard from "./guards.ts";
import type { Guard, InputGuard } from "./guards.ts";

export const editionCommands = [
  "send_for_review",
  "withdraw",
  "pass",
  "send_back",
  "sign",
  "submit",
  "recall",
  "receive",
  "recommend",
  "return",
  "accept",
] as const;
export type EditionCommand = (typeof editionCommands)[number];

/** One row of the workflow (design §2). `pass` has two ends: the next step, or the principal's table. */
export interface Transition {
  readonly command: EditionCommand;
  readonly from: readonly EditionState[];
  readonly to: readonly EditionState[];
  readonly roles: readonly Role[];
  /** `own`: the actor's body is the report's body. `region`: any body of the actor's region. */
  readonly scope: "own" | "region";
  readonly guards: readonly Guard[];
  readonly inputs: readonly InputGuard[];
}

export const transitions: readonly Transition[] = [
  {
    command: "send_for_review",
    from: ["drafting"],
    to: ["in_review"],
    roles: ["drafter"],
    scope: "own",
    guards: [
      guard.requiredSectionsPresent,
      guard.noBlockingFinding("submit"),
      guard.pointsAnswered,
      guard.everyStepHasHolder,
      guard.principalHasTenure,
    ],
    inputs: [],
  },
  {
    command: "withdraw",
    from: ["in_review"],
    to: ["drafting"],
    roles: ["drafter"],
    scope: "own",
    guards: [guard.isSender, guard.nobodyDecided],
    inputs: [],
  },
  {
    command: "pass",
    from: ["in_review"],
    to: ["in_review", "awaiting_signature"],
    roles: ["checker", "legal_reviewer", "deputy"],
    scope: "own",
    guards: [guard.holdsCurrentStep, guard.notAuthor, guard.notYetDecided],
    inputs: [guard.revisionShown],
  },
  {
    command: "send_back",
    from: ["in_review"],
    to: ["drafting"],
    roles: ["checker", "legal_reviewer", "deputy"],
    scope: "own",
    guards: [guard.holdsCurrentStep],
    inputs: [guard.revisionShown, guard.reasonGiven],
  },
  {
    command: "send_back",
    from: ["awaiting_signature"],
    to: ["drafting"],
    roles: ["principal"],
    scope: "own",
    guards: [guard.principalInOffice],
    inputs: [guard.revisionShown, guard.reasonGiven],
  },
  {
    command: "sign",
    from: ["awaiting_signature"],
    to: ["signed"],
    roles: ["principal"],
    scope: "own",
    guards: [guard.principalInOffice, guard.notAuthor, guard.deliberated, guard.noBlockingFinding("sign")],
    inputs: [guard.revisionShown, guard.opinionGiven, guard.freshlyAuthenticated],
  },
  {
    command: "submit",
    from: ["signed"],
    to: ["submitted"],
    roles: ["drafter", "checker", "principal"],
    scope: "own",
    guards: [guard.addresseePresent],
    inputs: [guard.docNumberGiven, guard.issueDateGiven],
  },
  {
    command: "recall",
    from: ["submitted"],
    to: ["signed"],
    roles: ["drafter", "checker", "principal"],
    scope: "own",
    guards: [guard.isSubmitter],
    inputs: [guard.reasonGiven],
  },
  {
    command: "receive",
    from: ["submitted"],
    to: ["under_committee_review"],
    roles: ["committee_reviewer"],
    scope: "region",
    guards: [guard.notOfSameBody],
    inputs: [],
  },
  {
    command: "recommend",
    from: ["under_committee_review"],
    to: ["under_committee_review"],
    roles: ["committee_reviewer"],
    scope: "region",
    guards: [guard.notOfSameBody, guard.notSigner, guard.tookNoPart],
    inputs: [guard.revisionShown, guard.opinionGiven],
  },
  {
    command: "return",
    from: ["under_committee_review"],
    to: ["returned"],
    roles: ["committee_lead"],
    scope: "region",
    guards: [guard.notOfSameBody, guard.pointsDraftedByAnother],
    inputs: [guard.revisionShown, guard.dueDateGiven],
  },
  {
    command: "accept",
    from: ["under_committee_review"],
    to: ["accepted"],
    roles: ["committee_lead"],
    scope: "region",
    guards: [guard.notOfSameBody, guard.recommendedByAnother, guard.notSigner, guard.tookNoPart],
    inputs: [guard.revisionShown],
  },
];
