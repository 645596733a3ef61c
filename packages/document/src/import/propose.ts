import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";
import { refuse } from "@nianbao/domain/refusal";
import type { Body, ParagraphNode, TableNode, TextNode } from "../body.ts";
import { findClassifiedMarking } from "../classified.ts";
import { cleanLine } from "../clean-text.ts";
import { maxImportCharacters, maxTableSpan } from "../limits.ts";
import { validateBody } from "../validate-body.ts";
import { proposeFacts } from "./propose-facts.ts";
import { readFrame } from "./frame.ts";
import { headingOf } from "./heading-of.ts";
import { type FoundHeading, proposeRole } from "./heading-rules.ts";
import type { ImportAnswer, ProposedSection } from "./proposal.ts";
import {
  type Notices,
  paragraphText,
  type ReadBlock,
  type ReadDocument,
  type ReadParagraph,
  type ReadTable,
} from "./read-document.ts";
import { removeResidue } from "./residue.ts";

/** A paragraph with clean runs, without residue and without blanks at its ends. */
function tidy(paragraph: ReadParagraph, notices: Notices): ReadParagraph {
  const runs = paragraph.runs.map((run) => {
    const { text, removed } = removeResidue(cleanLine(run.text));
    for (const found of removed) notices.add("residue_removed", found);
    return { ...run, text };
  });
  while (runs[0]?.text.trimStart() === "") runs.shift();
  while (runs.at(-1)?.text.trimEnd() === "") runs.pop();
  const [first] = runs;
  if (first) first.text = first.text.trimStart();
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return { ...paragraph, runs };
}

function tidyBlock(block: ReadBlock, notices: Notices): ReadBlock | null {
  if (block.kind === "paragraph") {
    const paragraph = tidy(block, notices);
    return paragraph.runs.length === 0 ? null : paragraph;
  }
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((p) => tidy(p, notices)) })),
  );
  return { kind: "table", rows };
}

function paragraphNode({ runs }: ReadParagraph): ParagraphNode {
  const content = runs.map(
    ({ text, strong }): TextNode => ({
      type: "text",
      text,
      ...(strong ? { marks: [{ type: "strong" }] } : {}),
    }),
  );
  return content.length === 0 ? { type: "paragraph" } : { type: "paragraph", content };
}

const spanOf = (value: number): number => Math.min(maxTableSpan, Math.max(1, value));

const tableNode = ({ rows }: ReadTable): TableNode => ({
  type: "table",
  content: rows.map((row) => ({
    type: "tableRow",
    content: row.map((cell) => ({
      type: cell.header ? "tableHeader" : "tableCell",
      attrs: { colspan: spanOf(cell.colspan), rowspan: spanOf(cell.rowspan) },
      content: cell.paragraphs.length === 0 ? [{ type: "paragraph" }] : cell.paragraphs.map(paragraphNode),
    })),
  })),
});

/** Where a paper has no 一、 at all, its （一） are the sections and every level rises by one. */
function risen(level: FoundHeading["level"], promoted: boolean): FoundHeading["level"] {
  if (!promoted || level === 1) return level;
  return level === 2 ? 1 : level === 3 ? 2 : 3;
}

interface Part {
  heading: string | null;
  /** As our own mark says; null where there is none. */
  role: StatutoryRole | null;
  content: Body["content"];
}

const beginsAt = (block: ReadBlock): StatutoryRole | null =>
  block.kind === "paragraph" ? block.begins : (block.rows[0]?.[0]?.paragraphs[0]?.begins ?? null);

/** Parts blocks at their headings of the first level and at our own marks; the part before the first has none. */
function partsOf(blocks: readonly ReadBlock[], notices: Notices): Part[] {
  const levels = new Set(blocks.map((block) => headingOf(block)?.level));
  const promoted = !levels.has(1) && levels.has(2);
  if (promoted) notices.add("levels_promoted");
  else if (!levels.has(1)) notices.add("no_headings");
  let part: Part = { heading: null, role: null, content: [] };
  const parts = [part];
  for (const block of blocks) {
    const heading = headingOf(block);
    const level = heading && risen(heading.level, promoted);
    const role = beginsAt(block);
    const opens = level === 1 ? heading : null;
    if (opens || role) {
      part = { heading: opens?.text ?? null, role, content: [] };
      parts.push(part);
    }
    if (opens) continue;
    if (heading && level && level !== 1)
      part.content.push({
        type: "heading",
        attrs: { level },
        content: [{ type: "text", text: heading.text }],
      });
    else part.content.push(block.kind === "table" ? tableNode(block) : paragraphNode(block));
  }
  return parts;
}

const wordsOf = (block: ReadBlock): string =>
  block.kind === "paragraph"
    ? paragraphText(block)
    : block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.map(paragraphText))).join("\n");

/**
 * Makes a proposal of what a reader found: title, addressee, number, date and 署名 recognised, text parted into
 * sections at 一、 with the statutory role their headings suggest, residue removed.
 * Refusals: `classified_marking` {marking}, `text_too_long`, `document_invalid`.
 */
export function propose({ blocks: all, notices, allText }: ReadDocument): ImportAnswer {
  const tidied = all.map((block) => tidyBlock(block, notices)).filter((block) => block !== null);
  const words = tidied.map(wordsOf).join("\n");
  if (words.length > maxImportCharacters)
    return {
      ok: false,
      refusal: refuse("text_too_long", { limit: maxImportCharacters, unit: "characters" }),
    };
  const marking = findClassifiedMarking(`${allText}\n${words}`);
  if (marking) return { ok: false, refusal: refuse("classified_marking", { marking }) };
  const { frame, blocks } = readFrame(tidied, notices);
  let preamble: Body | null = null;
  const sections: ProposedSection[] = [];
  for (const { heading, role, content } of partsOf(blocks, notices)) {
    if (heading === null && content.length === 0) continue;
    const answer = validateBody({
      type: "doc",
      content: content.length === 0 ? [{ type: "paragraph" }] : content,
    });
    if (!answer.ok) return answer;
    if (heading === null && (role ?? "preamble") === "preamble" && !preamble && sections.length === 0)
      preamble = answer.body;
    else
      sections.push({
        heading: heading ?? "",
        statutoryRole: role ?? proposeRole(heading ?? ""),
        body: answer.body,
      });
  }
  const facts = proposeFacts([...(preamble ? [preamble] : []), ...sections.map((section) => section.body)]);
  return { ok: true, proposal: { ...frame, preamble, sections, facts, notices: notices.list() } };
}
