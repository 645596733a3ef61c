import type { EditionKind, EditionState } from "./states.ts";
import type { Step } from "./chain.ts";

/** A frozen text: its content hash (hex) and everyone whose words are in it. */
export interface RevisionFacts {
  readonly id: string;
  readonly contentHash: string;
  readonly authorIds: readonly string[];
}

/** What one person decided on one revision. */
export interface DecisionFacts {
  readonly actorId: string;
  readonly stepKey: string | null;
  readonly verdict: "pass" | "send_back" | "sign" | "recommend";
  readonly contentHash: string;
}

/**
 * Everything the rules need to know about an edition at one moment, read in one transaction.
 * `revision` is the text now being decided on; null while drafting a text that was never sent.
 */
export interface EditionFacts {
  readonly id: string;
  readonly orgId: string;
  readonly regionId: string;
  readonly state: EditionState;
  readonly kind: EditionKind;
  readonly version: number;
  readonly chain: readonly Step[];
  readonly stepIndex: number | null;
  /** Who holds each role in the body today, by step key. */
  readonly stepHolders: Readonly<Record<string, readonly string[]>>;
  readonly revision: RevisionFacts | null;
  /** Every decision taken on this edition, oldest first. */
  readonly decisions: readonly DecisionFacts[];
  readonly sentBy: string | null;
  readonly signedBy: string | null;
  readonly submittedBy: string | null;
  readonly recommendedBy: string | null;
  /** Accounts that hold a principal's post in the body today (tenure). */
  readonly principalsInOffice: readonly string[];
  readonly deliberationRequired: boolean;
  readonly deliberationRecorded: boolean;
  /** Statutory roles that must have text and have none. */
  readonly missingSections: readonly string[];
  /** Rule ids of findings that block, by gate. */
  readonly blockingFindings: Readonly<Record<"submit" | "sign", readonly string[]>>;
  readonly addresseePresent: boolean;
  readonly mustPoints: {
    readonly total: number;
    readonly unanswered: number;
    readonly authorIds: readonly string[];
  };
}

/** What the person gives along with a command. */
export interface MoveInput {
  readonly version: number;
  readonly contentHash?: string | undefined;
  readonly reason?: string | undefined;
  readonly opinion?: string | undefined;
  readonly docNumber?: string | undefined;
  readonly issueDate?: string | undefined;
  readonly dueAt?: Date | undefined;
  /** True when the actor proved his identity again for this very act. */
  readonly reauthenticated?: boolean | undefined;
}
