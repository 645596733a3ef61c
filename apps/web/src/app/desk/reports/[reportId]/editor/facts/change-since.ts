import { isDecimal } from "@nianbao/domain/numbers/decimal";

/** How a value stands to the one of the year before. `points`: percentage points, where both are shares. */
export interface ChangeSince {
  readonly kind: "percent" | "points" | "same" | "new";
  /** With its sign: +10.1, −18.2. Empty where there is none. */
  readonly amount: string;
}

const signed = (value: number): string => {
  const size = Math.abs(value).toFixed(1).replace(/\.0$/, "");
  return `${value < 0 ? "−" : "+"}${size}`;
};

/** The change from last year's value to this year's; null where the units differ or a value is no number. */
export function changeSince(
  now: { readonly value: string; readonly unit: string },
  before: { readonly value: string; readonly unit: string },
): ChangeSince | null {
  if (now.unit !== before.unit || !isDecimal(now.value) || !isDecimal(before.value)) return null;
  const [value, old] = [Number(now.value), Number(before.value)];
  if (value === old) return { kind: "same", amount: "" };
  if (/^[%％‰]/u.test(now.unit)) return { kind: "points", amount: signed(value - old) };
  if (old === 0) return { kind: "new", amount: "" };
  return { kind: "percent", amount: signed(((value - old) / Math.abs(old)) * 100) };
}
