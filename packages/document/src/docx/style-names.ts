/** The parts of a paper that have a paragraph style of their own in a Word file. */
export const paperParts = [
  "letterhead",
  "docLine",
  "title",
  "addressee",
  "body",
  "heading1",
  "heading2",
  "heading3",
  "heading4",
  "tableHead",
  "tableText",
  "issuer",
  "date",
  "cc",
] as const;
export type PaperPart = (typeof paperParts)[number];

/** Names as a person reads them in the list of styles; the importer knows our own files by them. */
export const styleNames: Readonly<Record<PaperPart, string>> = {
  letterhead: "公文发文机关标志",
  docLine: "公文发文字号",
  title: "公文标题",
  addressee: "公文主送机关",
  body: "公文正文",
  heading1: "公文一级标题",
  heading2: "公文二级标题",
  heading3: "公文三级标题",
  heading4: "公文四级标题",
  tableHead: "公文表头",
  tableText: "公文表格",
  issuer: "公文署名",
  date: "公文成文日期",
  cc: "公文抄送",
};

export const styleId = (part: PaperPart): string => `Gongwen${part.charAt(0).toUpperCase()}${part.slice(1)}`;

export const headingParts = { 1: "heading1", 2: "heading2", 3: "heading3", 4: "heading4" } as const;

/** The part a style name stands for, or null for a style of somebody else's. */
export const partOfStyle = (name: string): PaperPart | null =>
  paperParts.find((part) => styleNames[part] === name) ?? null;
