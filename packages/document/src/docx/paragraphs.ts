import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { PaperRun } from "../paper.ts";
import { type PaperPart, styleId } from "./style-names.ts";

/** Word takes the Chinese font for “ ” … — only where the run says that it is Chinese. */
const chinese = { hint: "eastAsia" } as const;

export const plainRun = (text: string, more: { readonly break?: number; readonly size?: number } = {}) =>
  new TextRun({ text, font: chinese, ...more });

export const textRuns = (runs: readonly PaperRun[]): TextRun[] =>
  runs.map(({ text, strong }) => new TextRun({ text, font: chinese, ...(strong ? { bold: true } : {}) }));

/** The runs with hidden bookmarks around them. */
export const marked = (runs: readonly ParagraphChild[], marks: readonly string[]): ParagraphChild[] =>
  marks.reduce<ParagraphChild[]>(
    (children, id) => [new Bookmark({ id, children: [...children] })],
    [...runs],
  );

export const paragraph = (
  part: PaperPart,
  children: readonly ParagraphChild[],
  more: Omit<IParagraphOptions, "style" | "children"> = {},
): Paragraph => new Paragraph({ style: styleId(part), children: [...children], ...more });
