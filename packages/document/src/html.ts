import type { Manuscript, Registration } from "./manuscript.ts";
import { element, type Markup, markup } from "./markup.ts";
import {
  type Paper,
  type PaperBlock,
  type PaperCell,
  type PaperRun,
  paperOf,
  type PaperSection,
} from "./paper.ts";

const run = ({ text, strong, factId }: PaperRun): Markup => {
  const content =
    factId === null ? markup`${text}` : markup`<span class="pp-figure" data-fact="${factId}">${text}</span>`;
  return strong ? markup`<strong>${content}</strong>` : content;
};

const span = (name: "colspan" | "rowspan", value: number): Markup =>
  value === 1 ? markup`` : name === "colspan" ? markup` colspan="${value}"` : markup` rowspan="${value}"`;

const cell = ({ header, colspan, rowspan, paragraphs }: PaperCell): Markup =>
  element(
    header ? "th" : "td",
    markup`${span("colspan", colspan)}${span("rowspan", rowspan)}`,
    paragraphs.map((runs) => markup`<p>${runs.map(run)}</p>`),
  );

const headingTags = { 2: "h3", 3: "h4", 4: "h5" } as const;

function block(part: PaperBlock): Markup {
  if (part.kind === "paragraph") return markup`<p class="pp-p">${part.runs.map(run)}</p>\n`;
  if (part.kind === "table")
    return markup`<table class="pp-table"><tbody>\n${part.rows.map((row) => markup`<tr>${row.map(cell)}</tr>\n`)}</tbody></table>\n`;
  const content = markup`<span class="pp-number">${part.number}</span>${part.runs.map(run)}`;
  return markup`${element(headingTags[part.level], markup` class="pp-h${part.level}"`, content)}\n`;
}

const section = ({ id, statutoryRole, heading, blocks }: PaperSection): Markup =>
  markup`<section class="pp-section" id="section-${id}" data-role="${statutoryRole}">
${heading && markup`<h2 class="pp-h1"><span class="pp-number">${heading.number}</span>${heading.text}</h2>\n`}${blocks.map(block)}</section>
`;

function letterhead({ issuers, docNumber, signatory }: Paper): Markup {
  const lines = issuers.map((issuer) => markup`<p class="pp-letterhead">${issuer}</p>\n`);
  const number = docNumber && markup`<span class="pp-doc-number">${docNumber}</span>`;
  const signer =
    signatory &&
    markup`<span class="pp-signatory">签发人：<span class="pp-signatory-name">${signatory}</span></span>`;
  const line = number || signer ? markup`<p class="pp-doc-line">${number}${signer}</p>\n` : null;
  return markup`<header class="pp-header">\n${lines}${line}</header>\n`;
}

function signature({ issuers, issueDate }: Paper): Markup {
  const names = issuers.map((issuer) => markup`<p class="pp-issuer">${issuer}</p>\n`);
  return markup`<div class="pp-signature">\n${names}${issueDate && markup`<p class="pp-date">${issueDate}</p>\n`}</div>\n`;
}

/**
 * The report as an HTML fragment: one article with letterhead, document number and 签发人, title, addressee,
 * numbered sections, 署名 and date, 抄送. Equal input gives equal bytes. Text is escaped as it is put in.
 * @throws RangeError when the issue date is no ISO calendar date
 */
export function renderManuscript(manuscript: Manuscript, registration: Registration | null): string {
  const paper = paperOf(manuscript, registration);
  return markup`<article class="pp-paper" lang="zh-CN">
${letterhead(paper)}<h1 class="pp-title">${paper.title}</h1>
${paper.addressee && markup`<p class="pp-addressee">${paper.addressee}</p>\n`}${paper.sections.map(section)}${signature(paper)}${paper.cc && markup`<footer class="pp-imprint"><p class="pp-cc">抄送：${paper.cc}</p></footer>\n`}</article>
`.html;
}
