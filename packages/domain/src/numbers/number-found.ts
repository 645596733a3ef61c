import type { Approximation } from "../checks/checked-context.ts";

/** A number of a text with its unit. Offsets are UTF-16; they take in 约, 余 and 以上. */
export interface NumberFound {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Decimal text: 1.2万人次 is 12000, 20多万元 is 20 (of the unit 万元), 近三成 is 30 (of the unit %). */
  readonly value: string;
  readonly unit: string;
  readonly approx: Approximation;
}

/** The same with what it seems to be the number of. */
export interface LabelledNumber extends NumberFound {
  /** The clause before the number without filler words; empty when there is none. */
  readonly label: string;
  /** Code of the indicator catalogue, or null where none fits. */
  readonly indicatorCode: string | null;
}
