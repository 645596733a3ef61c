import type { StatutoryRole } from "../manuscript/statutory-role.ts";

/** One section as the checks see it. `text` is plain: paragraphs parted by line feeds, figures written out. */
export interface CheckedSection {
  readonly id: string;
  readonly statutoryRole: StatutoryRole;
  readonly heading: string;
  readonly text: string;
}

/** What the content rules look at; the document package makes it from a manuscript. */
export interface CheckedText {
  readonly reportYear: number;
  readonly title: string;
  readonly addressee: string | null;
  readonly issuers: readonly string[];
  readonly sections: readonly CheckedSection[];
}
