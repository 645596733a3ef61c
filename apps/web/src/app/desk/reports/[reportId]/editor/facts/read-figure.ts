import type { Fact } from "@nianbao/document/manuscript";
import { findNumbers } from "@nianbao/domain/numbers/find-numbers";

type ReadFigure = Pick<Fact, "value" | "unit" | "approx">;

/** Digits with a unit that is not among the usual ones, or without any; times and ordinals are no figures. */
const free = /^(\d{1,15}(?:\.\d{1,6})?)\s*([^\d\s，。；、年月日号]{0,6})$/u;

/** A number with its unit as it stands in the text, taken apart; null when the words are something else. */
export function readFigure(words: string): ReadFigure | null {
  const figure = words.trim().normalize("NFC");
  const [number] = findNumbers(figure);
  if (number?.text === figure) return { value: number.value, unit: number.unit, approx: number.approx };
  const [, digits, unit = ""] = free.exec(figure) ?? [];
  return digits === undefined ? null : { value: digits.replace(/^0+(?=\d)/, ""), unit, approx: "exact" };
}
