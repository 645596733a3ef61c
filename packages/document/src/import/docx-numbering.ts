import { type Element } from "@xmldom/xmldom";
import { chineseNumeral } from "../numbering.ts";
import { attributeOf, childrenOf, nameOf, valueOf } from "./xml.ts";

interface Level {
  format: string;
  pattern: string;
  start: number;
}

interface List {
  abstractId: string;
  levels: Map<number, Level>;
}

/** Word has nine levels; what is written beyond them is not counted. */
const isLevel = (index: number): boolean => Number.isInteger(index) && index >= 0 && index <= 8;

function startOf(text: string | null): number {
  const start = Number(text ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= 9_999 ? start : 1;
}

function readLevels(parent: Element): Map<number, Level> {
  const levels = childrenOf(parent).filter((child) => nameOf(child) === "lvl");
  return new Map(
    levels.map((level) => [
      Number(attributeOf(level, "ilvl") ?? 0),
      {
        format: valueOf(level, "numFmt") ?? "decimal",
        pattern: valueOf(level, "lvlText") ?? "",
        start: startOf(valueOf(level, "start")),
      },
    ]),
  );
}

function readLists(root: Element): Map<string, List> {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  for (const child of childrenOf(root))
    if (nameOf(child) === "abstractNum")
      abstracts.set(attributeOf(child, "abstractNumId") ?? "", readLevels(child));
  for (const child of childrenOf(root)) {
    if (nameOf(child) !== "num") continue;
    const abstractId = valueOf(child, "abstractNumId") ?? "";
    const levels = new Map(abstracts.get(abstractId));
    let counted = abstractId;
    for (const override of childrenOf(child).filter((c) => nameOf(c) === "lvlOverride")) {
      const index = Number(attributeOf(override, "ilvl") ?? 0);
      const own = readLevels(override).get(index) ?? levels.get(index);
      const start = valueOf(override, "startOverride");
      if (own) levels.set(index, start === null ? own : { ...own, start: startOf(start) });
      if (start !== null) counted = `num ${attributeOf(child, "numId") ?? ""}`;
    }
    lists.set(attributeOf(child, "numId") ?? "", { abstractId: counted, levels });
  }
  return lists;
}

const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26));

function written(value: number, format: string): string {
  if (/chinese|ideograph(?:Digital|Traditional)?$|japaneseCounting|taiwanese/iu.test(format))
    return chineseNumeral(value);
  if (format === "decimalZero") return String(value).padStart(2, "0");
  if (format === "lowerLetter") return letters(value);
  if (format === "upperLetter") return letters(value).toUpperCase();
  if (format.startsWith("decimalEnclosedCircle") && value >= 1 && value <= 20)
    return String.fromCodePoint(0x2460 + value - 1);
  return String(value);
}

/**
 * Restores the numbers Word draws itself. Answers a counter to be asked for each numbered paragraph in order: it
 * gives the words before the paragraph (一、 or （二）), empty for bullets and unknown lists.
 */
export function numberingCounter(root: Element | null): (numId: string, level: number) => string {
  const lists = root ? readLists(root) : new Map<string, List>();
  const counts = new Map<string, number[]>();
  return (numId, index) => {
    const list = lists.get(numId);
    const level = list?.levels.get(index);
    if (!list || !level || !isLevel(index)) return "";
    const values = counts.get(list.abstractId) ?? [];
    counts.set(list.abstractId, values);
    values[index] = (values[index] ?? level.start - 1) + 1;
    values.length = index + 1;
    if (level.format === "bullet" || level.format === "none") return "";
    return level.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const place = Number(digit) - 1;
      const at = list.levels.get(place);
      return written(values[place] ?? at?.start ?? 1, at?.format ?? "decimal");
    });
  };
}
