/** Decimal text as facts keep it: 97.90, -3, 12000; without exponent and grouping. */
export type Decimal = string;

interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

const form = /^(-?)(\d+)(?:\.(\d+))?$/;

function scaled(text: Decimal): Scaled {
  const [, sign = "", whole = "0", fraction = ""] = form.exec(text) ?? [];
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, scale: fraction.length };
}

const raised = ({ digits, scale }: Scaled, to: number): bigint => digits * 10n ** BigInt(to - scale);

function written(digits: bigint, scale: number): Decimal {
  const padded = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const whole = padded.slice(0, padded.length - scale);
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, "");
  return `${digits < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Whether a text is a decimal this module can reckon with. */
export const isDecimal = (text: string): boolean => form.test(text);

/** The exact sum, without zeros at its end; of nothing it is 0. */
export function sumOf(values: readonly Decimal[]): Decimal {
  const parts = values.map(scaled);
  const scale = Math.max(0, ...parts.map((part) => part.scale));
  return written(
    parts.reduce((sum, part) => sum + raised(part, scale), 0n),
    scale,
  );
}

/** Negative, zero or positive as `a` is less than, equal to (1.50 and 1.5) or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = [scaled(a), scaled(b)];
  const scale = Math.max(left.scale, right.scale);
  const difference = raised(left, scale) - raised(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `value` times ten to the power `exponent` (1.2 and 4 give 12000). */
export function shifted(value: Decimal, exponent: number): Decimal {
  const { digits, scale } = scaled(value);
  return exponent >= scale
    ? written(digits * 10n ** BigInt(exponent - scale), 0)
    : written(digits, scale - exponent);
}

/** How many digits stand after the point. */
export const decimalsOf = (value: Decimal): number => scaled(value).scale;
