import type { StatutoryRole } from "../manuscript/statutory-role.ts";
import type { CheckedContext } from "./checked-context.ts";

/** A figure that points to a fact; offsets (UTF-16) into its section's text. */
export interface CheckedFigure {
  readonly factId: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A heading inside a section: level 2 is （一）, 3 is 1., 4 is （1）. Its number is generated, not part of its text. */
export interface CheckedHeading {
  readonly level: 2 | 3 | 4;
  readonly from: number;
  readonly to: number;
}

/** One section as the checks see it. `text` is plain: blocks parted by line feeds, figures written out. */
export interface CheckedSection {
  readonly id: string;
  readonly statutoryRole: StatutoryRole;
  readonly heading: string;
  readonly text: string;
  /** In reading order. */
  readonly figures: readonly CheckedFigure[];
  readonly headings: readonly CheckedHeading[];
}

/** What the content rules look at; the document package makes it from a manuscript. */
export interface CheckedText extends CheckedContext {
  readonly reportYear: number;
  readonly title: string;
  readonly addressee: string | null;
  readonly issuers: readonly string[];
  readonly sections: readonly CheckedSection[];
}
