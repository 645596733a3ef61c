import type { PaperRun } from "../paper.ts";
import type { FontRole, FontSet } from "./fonts.ts";
import type { PrintModel, PrintPart } from "./print-model.ts";

interface RoleText {
  role: FontRole;
  text: string;
}

const textOf = (runs: readonly PaperRun[]): string => runs.map((run) => run.text).join("");
const headingRoles = { 1: "hei", 2: "kai", 3: "fang", 4: "fang" } as const;

function textsOf(part: PrintPart): RoleText[] {
  if (part.kind === "paragraph") return [{ role: "fang", text: textOf(part.runs) }];
  if (part.kind === "heading") return [{ role: headingRoles[part.level], text: textOf(part.runs) }];
  return part.cells.map(({ header, paragraphs }) => ({
    role: header ? "hei" : "fang",
    text: paragraphs.map(textOf).join(""),
  }));
}

const textsOfPaper = (model: PrintModel): RoleText[] => [
  { role: "title", text: model.title + model.issuers.join("") },
  { role: "kai", text: model.signatory ?? "" },
  { role: "fang", text: [model.docNumber, model.addressee, model.cc, ...model.issuers].join("") },
  ...model.parts.flatMap(textsOf),
];

/** White space, joiners and selectors: nothing is drawn for them. */
const unseen = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

/** The characters no font of their place has, each once, in reading order. Drawn, they would be boxes. */
export function missingGlyphs(model: PrintModel, fonts: Pick<FontSet, "has">): string[] {
  const missing = new Set<string>();
  for (const { role, text } of textsOfPaper(model)) {
    for (const character of text) {
      if (!unseen.test(character) && !fonts.has(role, character.codePointAt(0) ?? 0)) missing.add(character);
    }
  }
  return [...missing];
}
