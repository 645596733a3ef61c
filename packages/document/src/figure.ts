import type { Fact } from "./manuscript.ts";

/**
 * A fact as it stands in the text: 5件, 1000余份, 约30人, 近100次. "Over" becomes 超过 where 余 cannot follow:
 * after a decimal fraction or before a percentage.
 */
export function formatFigure(fact: Pick<Fact, "value" | "unit" | "approx">): string {
  const { value, unit, approx } = fact;
  if (approx === "about") return `约${value}${unit}`;
  if (approx === "nearly") return `近${value}${unit}`;
  if (approx === "exact") return value + unit;
  return value.includes(".") || /^[%％‰]/.test(unit) ? `超过${value}${unit}` : `${value}余${unit}`;
}
