import type { Body } from "@nianbao/document/body";
import { formatFigure } from "@nianbao/document/figure";
import { plainText } from "@nianbao/document/plain-text";
import { labelNumbers } from "@nianbao/domain/numbers/label-numbers";
import type { LabelledNumber } from "@nianbao/domain/numbers/number-found";

/** A number typed into the text that points to no fact, with what it seems to count. Offsets into `bodyText`. */
export interface TypedNumber extends LabelledNumber {
  /** Whether the figure of such a fact reads as the words typed, so that nothing changes for the reader. */
  readonly readsAlike: boolean;
}

/** The numbers of a body that are no figures, in reading order. */
export function typedNumbers(body: Body): readonly TypedNumber[] {
  const { text, figures } = plainText(body);
  return labelNumbers(text)
    .filter((number) => figures.every((figure) => figure.to <= number.from || figure.from >= number.to))
    .map((number) => ({ ...number, readsAlike: formatFigure(number) === number.text }));
}

/** The number that lies in a stretch of the text or holds it, the first of several. */
export const numberIn = (numbers: readonly TypedNumber[], from: number, to: number): TypedNumber | null =>
  numbers.find((number) => number.from < to && number.to > from) ?? null;
