import type { editor as zh } from "../zh-CN/editor.ts";
import type { Translated } from "../translated.ts";

export const editor: Translated<typeof zh> = {
  outline: "Outline",
  letterhead: "Letterhead",
  preamble: "Introduction",
  signature: "Signature and date",
  draftNumber: "Draft {number}",
  checks: "Checks",
  facts: "Facts",
  annotations: "Remarks",
  versions: "Versions",
  lastYear: "Last year",
  severity: { error: "Must fix", warning: "Should fix", info: "Hint" },
  mustFix: "{count} to fix",
  locate: "Go to",
  waive: "Give a reason",
  noFindings: "No findings",
  noFindingsBody: "The checks run again when the text changes.",
  editing: "{name} is editing {section}",
  conflictTitle: "{name} has just changed this part",
  conflictMine: "My text",
  conflictTheirs: "Text of {name}",
  keepMine: "Keep my text",
  keepTheirs: "Keep their text",
  wordCount: "{characters} characters, {pages} pages",
  factCount: "{count} facts, {linked} linked",
};
