import { confusables } from "./confusables.ts";
import { laws } from "./laws.ts";
import { slogans } from "./slogans.ts";

/** A word that is wrong wherever it stands, and the right one. */
export interface ConfusableWord {
  readonly wrong: string;
  readonly right: string;
}

/** A name that must be written exactly so; `wrong` is what it is mistaken for. */
export interface ProperName {
  readonly right: string;
  readonly wrong?: string | undefined;
}

/** A law or an instrument by its full title without book-title marks; `wrong` is what it is mistaken for. */
export interface LawTitle {
  readonly title: string;
  readonly wrong?: string | undefined;
  readonly current: boolean;
  /** The last year in which a title that is no longer current was in force; a report on it may cite it. */
  readonly until?: number | undefined;
  /** What replaced it or what to know; empty for none. */
  readonly note: string;
}

/** The word lists that an administrator can add to. */
export interface Dictionaries {
  readonly confusables: readonly ConfusableWord[];
  readonly names: readonly ProperName[];
  /** Set phrases that must stand word for word. */
  readonly slogans: readonly string[];
  readonly laws: readonly LawTitle[];
}

export const defaultDictionaries: Dictionaries = { confusables, names: [], slogans, laws };
