import { bodyText } from "@nianbao/document/body";
import type { Manuscript } from "@nianbao/document/manuscript";

/** The text area of GB/T 9704-2012: 22 lines of 28 characters (5.2.2, 5.2.3). */
const charactersPerLine = 28;
const linesPerPage = 22;
/** What letterhead, title, addressee and signature take beside the text, in lines. */
const framingLines = 16;

const linesOf = (paragraph: string): number =>
  Math.max(1, Math.ceil((paragraph.length + 2) / charactersPerLine));

/** Characters of headings and text, blanks aside. */
export const writtenCharacters = ({ sections }: Manuscript): number =>
  sections.reduce(
    (sum, { heading, body }) => sum + (heading + bodyText(body)).replaceAll(/\s/gu, "").length,
    0,
  );

/** About how many pages the report will have when printed. */
export function estimatedPages({ sections }: Manuscript): number {
  const lines = sections
    .flatMap(({ heading, body }) => [...(heading === "" ? [] : [heading]), ...bodyText(body).split("\n")])
    .reduce((sum, paragraph) => sum + linesOf(paragraph), framingLines);
  return Math.max(1, Math.ceil(lines / linesPerPage));
}
