import { character, row, size2, size3, size4, tighter } from "./measures.ts";
import { type PaperPart, paperParts, styleId, styleNames } from "./style-names.ts";

const fang = "仿宋_GB2312";
const kai = "楷体_GB2312";
const hei = "黑体";
const song = "宋体";
/** The government's own fonts; Word puts the nearest it has in the place of one it lacks. */
export const fonts = { fang, kai, hei, song, title: "方正小标宋简体", latin: "Times New Roman" } as const;

interface Style {
  /** Paragraph properties in the order the schema asks for. */
  paragraph: string;
  run: string;
  next?: PaperPart;
}

const font = (name: string): string =>
  `<w:rFonts w:ascii="${fonts.latin}" w:hAnsi="${fonts.latin}" w:eastAsia="${name}" w:cs="${fonts.latin}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
/** Exact rows that keep their own measure; no blank is put between Chinese and digits. */
const spacing = (before: number, after = 0, line = row): string =>
  `<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;
const indented = `<w:ind w:firstLineChars="200" w:firstLine="${2 * character}"/>`;
const align = (to: "both" | "center" | "left" | "right"): string => `<w:jc w:val="${to}"/>`;
const natural = `<w:spacing w:val="0"/>`;

const heading = (level: 1 | 2 | 3 | 4, face: string): Style => ({
  paragraph: `${spacing(0)}${indented}${align("both")}<w:outlineLvl w:val="${level - 1}"/>`,
  run: font(face),
  next: "body",
});

/** The rule above and below 抄送 is 0.35 mm thick; the block stands at the foot of the text area (7.4). */
const rule = (side: "top" | "bottom"): string =>
  `<w:${side} w:val="single" w:sz="8" w:space="1" w:color="000000"/>`;

const styles: Readonly<Record<PaperPart, Style>> = {
  letterhead: {
    paragraph: `${spacing(0, 0, 2 * row)}${align("center")}`,
    run: `${font(fonts.title)}<w:color w:val="FF0000"/>${natural}`,
    next: "docLine",
  },
  docLine: {
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="11" w:color="FF0000"/></w:pBdr><w:tabs><w:tab w:val="left" w:pos="${character}"/><w:tab w:val="right" w:pos="${27 * character}"/></w:tabs>${spacing(2 * row)}${align("left")}`,
    run: font(fang),
    next: "title",
  },
  title: {
    paragraph: `${spacing(2 * row, row)}${align("center")}`,
    run: `${font(fonts.title)}${natural}${size(size2)}`,
    next: "addressee",
  },
  addressee: { paragraph: `${spacing(0)}${align("left")}`, run: font(fang), next: "body" },
  body: { paragraph: `${spacing(0)}${indented}${align("both")}`, run: font(fang) },
  heading1: heading(1, hei),
  heading2: heading(2, kai),
  heading3: heading(3, fang),
  heading4: heading(4, fang),
  tableHead: { paragraph: `${spacing(0)}${align("center")}`, run: `${font(hei)}${natural}${size(size4)}` },
  tableText: { paragraph: `${spacing(0)}${align("center")}`, run: `${font(fang)}${natural}${size(size4)}` },
  issuer: { paragraph: `<w:keepNext/>${spacing(0)}${align("right")}`, run: font(fang), next: "date" },
  date: { paragraph: `${spacing(0)}${align("right")}`, run: font(fang) },
  cc: {
    paragraph: `<w:pBdr>${rule("top")}${rule("bottom")}</w:pBdr>${spacing(0)}<w:ind w:left="1120" w:right="280" w:hanging="840"/>${align("left")}`,
    run: `${font(fang)}${natural}${size(size4)}`,
  },
};

const written = (part: PaperPart): string => {
  const { paragraph, run, next } = styles[part];
  const following = next ? `<w:next w:val="${styleId(next)}"/>` : "";
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(part)}"><w:name w:val="${styleNames[part]}"/><w:basedOn w:val="Normal"/>${following}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
};

/**
 * The whole styles part. Its defaults switch off what Word does to Chinese text on its own: blanks between Chinese
 * and digits (autoSpaceDE, autoSpaceDN), widow control, punctuation hanging into the margin.
 */
export const stylesPart = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${font(fang)}<w:spacing w:val="${tighter}"/>${size(size3)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/>${spacing(0)}${align("both")}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${paperParts.map(written).join("")}</w:styles>`;
