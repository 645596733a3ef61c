import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";
import type { Refusal } from "@nianbao/domain/refusal";
import type { Body } from "../body.ts";
import type { ProposedFact } from "./propose-facts.ts";

/** What the reader of a file has to tell the drafter; the words stand in the message catalogue. */
export const importNoticeCodes = [
  "comments_dropped",
  "images_dropped",
  "insertions_accepted",
  "deletions_dropped",
  "text_boxes_dropped",
  "footnotes_dropped",
  "hidden_text_dropped",
  "symbols_dropped",
  "formulas_dropped",
  "links_dropped",
  "nested_tables_flattened",
  "residue_removed",
  "left_out",
  "levels_promoted",
  "no_headings",
  "read_as_gb18030",
  "legacy_text_only",
] as const;
export type ImportNoticeCode = (typeof importNoticeCodes)[number];

export interface ImportNotice {
  code: ImportNoticeCode;
  count: number;
  /** Words of the file that show what is meant; at most five of at most 200 characters. */
  samples: string[];
}

export interface ProposedSection {
  /** Without its typed number. */
  heading: string;
  statutoryRole: StatutoryRole;
  body: Body;
}

/** What a file or pasted text was understood as; nothing is stored before the drafter confirms it. */
export interface ImportProposal {
  title: string | null;
  issuer: string | null;
  addressee: string | null;
  docNumber: string | null;
  /** ISO calendar date. */
  issueDate: string | null;
  signatory: string | null;
  cc: string[];
  /** What stands between the title and the first heading, or null. */
  preamble: Body | null;
  sections: ProposedSection[];
  /** Numbers of the text that may become facts. */
  facts: ProposedFact[];
  notices: ImportNotice[];
}

export type ImportAnswer = { ok: true; proposal: ImportProposal } | { ok: false; refusal: Refusal };
