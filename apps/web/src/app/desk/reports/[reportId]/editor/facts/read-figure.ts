import type { Fact } from "@nianbao/document/manuscript";

type ReadFigure = Pick<Fact, "value" | "unit" | "approx">;

const form = /^(约|近|超过?)?\s*(\d[\d,，]*(?:\.\d{1,6})?)\s*(余|多)?\s*([^\d\s，。；、]{0,6})$/u;

/** A number with its unit as it stands in the text, taken apart; null when the words are something else. */
export function readFigure(words: string): ReadFigure | null {
  const parts = form.exec(words.trim().normalize("NFC"));
  if (!parts) return null;
  const [, before, digits = "", after, unit = ""] = parts;
  const value = digits.replaceAll(/[,，]/gu, "").replace(/^0+(?=\d)/, "");
  const approx = before === "约" ? "about" : before === "近" ? "nearly" : before || after ? "over" : "exact";
  return { value, unit: unit.replace("％", "%"), approx };
}
