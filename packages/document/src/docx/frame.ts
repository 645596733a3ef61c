import { Footer, PageNumber, Paragraph, Tab, TextRun } from "docx";
import type { Paper } from "../paper.ts";
import { titleLines } from "../pdf/title-lines.ts";
import {
  ccCharactersPerLine,
  character,
  letterheadSize,
  margin,
  page,
  row,
  size4,
  textWidth,
  titleCharactersPerLine,
  widthOf,
} from "./measures.ts";
import { paragraph, plainRun } from "./paragraphs.ts";
import { signatureIndents } from "./signature.ts";
import { fonts } from "./styles.ts";

/** 35 mm above the characters of the letterhead, its own leading taken off: three rows. */
const aboveLetterhead = 3 * row;

/** The title in the lines of the printed paper. */
const titleRuns = (title: string, issuers: readonly string[]): TextRun[] =>
  titleLines(title, issuers, titleCharactersPerLine).map((line, index) =>
    plainRun(line, index === 0 ? {} : { break: 1 }),
  );

const tabbed = (text: string): TextRun =>
  new TextRun({ children: [new Tab(), text], font: { hint: "eastAsia" } });

/** The number one character from the left, 签发人 one character from the right (7.2.5, 7.2.6). */
function docLineRuns({ docNumber, signatory }: Paper): TextRun[] {
  if (signatory === null) return docNumber === null ? [] : [tabbed(docNumber)];
  return [
    tabbed(docNumber ?? ""),
    tabbed("签发人："),
    new TextRun({
      text: signatory,
      font: { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: fonts.kai, hint: "eastAsia" },
    }),
  ];
}

/** Letterhead, number and 签发人 above the red line, title, addressee. */
export function headBlocks(paper: Paper): Paragraph[] {
  const size = letterheadSize(paper.issuers);
  return [
    ...paper.issuers.map((issuer, index) =>
      paragraph(
        "letterhead",
        [plainRun(issuer, { size })],
        index === 0 ? { spacing: { before: aboveLetterhead } } : {},
      ),
    ),
    paragraph("docLine", docLineRuns(paper)),
    paragraph("title", titleRuns(paper.title, paper.issuers)),
    ...(paper.addressee === null ? [] : [paragraph("addressee", [plainRun(paper.addressee)])]),
  ];
}

/** 抄送 in a frame whose last line is the last of the page (GB/T 9704-2012, 7.4). */
function ccBlock(text: string): Paragraph {
  const height = row * Math.max(1, Math.ceil((widthOf(text) - 3) / ccCharactersPerLine));
  return paragraph("cc", [plainRun(text)], {
    frame: {
      type: "absolute",
      position: { x: margin.left, y: page.height - margin.bottom - height },
      width: textWidth,
      height,
      rule: "atLeast",
      wrap: "around",
      anchor: { horizontal: "page", vertical: "page" },
    },
  });
}

/** 署名 and date one line below the text, 抄送 at the foot. */
export function tailBlocks({ issuers, issueDate, cc }: Paper): Paragraph[] {
  const indents = signatureIndents(issuers, issueDate);
  const blocks = issuers.map((issuer, index) =>
    paragraph("issuer", [plainRun(issuer)], {
      indent: { right: Math.round(indents.issuer * character) },
      ...(index === 0 ? { spacing: { before: row } } : {}),
    }),
  );
  if (issueDate !== null)
    blocks.push(
      paragraph("date", [plainRun(issueDate)], { indent: { right: Math.round(indents.date * character) } }),
    );
  if (cc !== null) blocks.push(ccBlock(`抄送：${cc}`));
  return blocks;
}

/** — 1 — in 四号宋体, one character from the outer edge (GB/T 9704-2012, 7.5). */
export const pageNumberFooter = (side: "right" | "left"): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side,
        indent: { [side]: character },
        spacing: { line: 10 * size4, lineRule: "exact" },
        children: [
          new TextRun({
            children: ["— ", PageNumber.CURRENT, " —"],
            font: { ascii: fonts.song, hAnsi: fonts.song, eastAsia: fonts.song, hint: "eastAsia" },
            size: size4,
            characterSpacing: 0,
          }),
        ],
      }),
    ],
  });
