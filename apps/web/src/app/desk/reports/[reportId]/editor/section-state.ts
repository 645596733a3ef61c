import type { Body } from "@nianbao/document/body";
import type { Refusal } from "@nianbao/domain/refusal";

/** What is written in one section. */
export interface SectionText {
  readonly heading: string;
  readonly body: Body;
}

/** A section as the server has it. */
export interface StoredSection extends SectionText {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: Date;
  /** The name of who wrote last; empty when nobody did. */
  readonly updatedBy: string;
}

export type OtherText = Omit<StoredSection, "id">;

/** How a save ended. `unreachable`: no answer; `signed_out`: the session is over; both are tried again. */
export type SaveAnswer =
  | { readonly kind: "saved"; readonly version: number; readonly updatedAt: Date }
  | { readonly kind: "conflict"; readonly current: OtherText }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed_out" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** The copy of an unsaved text in this browser. */
export interface LocalCopy extends SectionText {
  readonly baseVersion: number;
}

export interface SectionPorts {
  readonly send: (id: string, baseVersion: number, text: SectionText) => Promise<SaveAnswer>;
  /** Keeps or, with null, forgets the copy in this browser; false when the browser could not keep it. */
  readonly keep: (id: string, copy: LocalCopy | null) => boolean;
  readonly kept: (id: string) => LocalCopy | null;
}

export type SectionPhase =
  | { readonly kind: "saved" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed_out" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "conflict"; readonly theirs: OtherText };

export interface SectionState {
  readonly text: SectionText;
  readonly version: number;
  readonly savedAt: Date;
  readonly phase: SectionPhase;
  /** False when unsaved words stand neither on the server nor in this browser. */
  readonly safe: boolean;
  /** The last save was answered that nobody is signed in. */
  readonly signedOut: boolean;
  /** Counts the times the text was put in place from outside the editor: by a restore, a merge or the server. */
  readonly placed: number;
}
