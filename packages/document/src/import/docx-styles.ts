import { type Element } from "@xmldom/xmldom";
import { type PaperPart, partOfStyle } from "../docx/style-names.ts";
import { attributeOf, childOf, childrenOf, nameOf, valueOf } from "./xml.ts";

export interface DocxStyle {
  level: 1 | 2 | 3 | 4 | null;
  isTitle: boolean;
  part: PaperPart | null;
  numbering: { numId: string; level: number } | null;
}

const levelNames: readonly (readonly [1 | 2 | 3 | 4, RegExp])[] = [
  [1, /^(?:heading 1|标题 ?1|公文一级标题)$/iu],
  [2, /^(?:heading 2|标题 ?2|公文二级标题)$/iu],
  [3, /^(?:heading 3|标题 ?3|公文三级标题)$/iu],
  [4, /^(?:heading 4|标题 ?4|公文四级标题)$/iu],
];

function levelOf(name: string, properties: Element | null): DocxStyle["level"] {
  const named = levelNames.find(([, pattern]) => pattern.test(name))?.[0];
  if (named) return named;
  const outline = valueOf(properties, "outlineLvl");
  const levels = { "0": 1, "1": 2, "2": 3, "3": 4 } as const;
  return outline === "0" || outline === "1" || outline === "2" || outline === "3" ? levels[outline] : null;
}

/** The numbering a paragraph or style asks for; numId 0 switches numbering off. */
export function numberingOf(properties: Element | null): DocxStyle["numbering"] {
  const numPr = childOf(properties, "numPr");
  const numId = valueOf(numPr, "numId");
  return numId === null ? null : { numId, level: Number(valueOf(numPr, "ilvl") ?? 0) };
}

/** Paragraph styles by id, with what they inherit by basedOn. */
export function readStyles(root: Element | null): Map<string, DocxStyle> {
  const elements = (root ? childrenOf(root) : []).filter((style) => nameOf(style) === "style");
  const byId = new Map(elements.map((style) => [attributeOf(style, "styleId") ?? "", style]));
  const read = (id: string, hops: number): DocxStyle => {
    const style = byId.get(id) ?? null;
    const properties = childOf(style, "pPr");
    const name = valueOf(style, "name") ?? "";
    const basedOn = valueOf(style, "basedOn");
    const base = basedOn === null || hops > 10 ? null : read(basedOn, hops + 1);
    return {
      level: levelOf(name, properties) ?? base?.level ?? null,
      part: partOfStyle(name),
      isTitle: /^(?:title|标题|公文标题)$/iu.test(name),
      numbering: numberingOf(properties) ?? base?.numbering ?? null,
    };
  };
  return new Map([...byId.keys()].map((id) => [id, read(id, 0)]));
}
