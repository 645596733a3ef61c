/** A word that is wrong wherever it stands, and the right one. */
export interface ConfusableWord {
  readonly wrong: string;
  readonly right: string;
}

/** A name that must be written exactly so; `wrong` lists what it is mistaken for. */
export interface ProperName {
  readonly right: string;
  readonly wrong?: string | undefined;
}

/** A law or an instrument by its full title without book-title marks. */
export interface LawTitle {
  readonly title: string;
  readonly current: boolean;
  /** What replaced it or what to know; empty for none. */
  readonly note: string;
}

/** The word lists that an administrator can edit. */
export interface Dictionaries {
  readonly confusables: readonly ConfusableWord[];
  readonly names: readonly ProperName[];
  readonly slogans: readonly string[];
  readonly laws: readonly LawTitle[];
}

/** The lists the product comes with. */
export const defaultDictionaries: Dictionaries = { confusables: [], names: [], slogans: [], laws: [] };
