export interface Excerpt {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** The words around the first place where the term stands, or null when it does not stand in this text. */
export function excerptAround(text: string, term: string): Excerpt | null {
  if (term === "") return null;
  const line = text.replace(/\s+/gu, " ");
  const at = line.toLowerCase().indexOf(term.toLowerCase());
  if (at < 0) return null;
  return {
    before: line.slice(0, at),
    hit: line.slice(at, at + term.length),
    after: line.slice(at + term.length),
  };
}
