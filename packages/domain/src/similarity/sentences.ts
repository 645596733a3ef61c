/** A sentence of a text; offsets (UTF-16) into it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type ReuseMark = "identical" | "near" | "new";

/** How a sentence relates to an earlier text; `source` is the place of its likest sentence there, null when new. */
export interface MarkedSentence extends Sentence {
  readonly mark: ReuseMark;
  /** Jaccard index of the 3-grams, 0 to 1, digits masked. */
  readonly likeness: number;
  readonly source: number | null;
}

export interface Reuse {
  readonly sentences: readonly MarkedSentence[];
  /** The share of characters in sentences that are not new, 0 to 1. */
  readonly share: number;
}

/** From here on a sentence is an earlier one with words changed. */
const nearFrom = 0.6;
/** Shorter pieces say the same in every report. */
const shortest = 6;

const pieces = /[^。！？；\n]+[。！？；]?/gu;

/** The sentences of a text, parted by 。！？； and line feeds; pieces of fewer than six characters are left out. */
export const sentencesOf = (text: string): readonly Sentence[] =>
  [...text.matchAll(pieces)].flatMap(({ 0: piece, index }) => {
    const lead = piece.length - piece.trimStart().length;
    const said = piece.trim();
    return said.length < shortest ? [] : [{ from: index + lead, to: index + lead + said.length, text: said }];
  });

/** Numbers say little about whether words were copied: every run of digits counts as one. */
const masked = (text: string): string =>
  text.replace(/[\d０-９]+(?:[.．][\d０-９]+)?/gu, "#").replace(/[\s，。；、：！？“”]/gu, "");

/** The 3-grams of a sentence, each as one number of three UTF-16 units. */
function grams(text: string): ReadonlySet<number> {
  const words = masked(text).padEnd(3, "#");
  const found = new Set<number>();
  for (let at = 0; at + 2 < words.length; at += 1)
    found.add((words.charCodeAt(at) * unit + words.charCodeAt(at + 1)) * unit + words.charCodeAt(at + 2));
  return found;
}

const unit = 0x1_0000;

interface Indexed {
  readonly sizes: readonly number[];
  readonly holders: ReadonlyMap<number, readonly number[]>;
}

/** An earlier text is compared with again and again while the later one is written. */
const indexes = new WeakMap<readonly Sentence[], Indexed>();

function indexed(sentences: readonly Sentence[]): Indexed {
  const known = indexes.get(sentences);
  if (known) return known;
  const holders = new Map<number, number[]>();
  const sizes = sentences.map(({ text }, place) => {
    const all = grams(text);
    for (const gram of all) {
      const held = holders.get(gram);
      if (held) held.push(place);
      else holders.set(gram, [place]);
    }
    return all.size;
  });
  const index = { sizes, holders };
  indexes.set(sentences, index);
  return index;
}

function likest(
  sentence: Sentence,
  { sizes, holders }: Indexed,
): { readonly likeness: number; readonly source: number | null } {
  const own = grams(sentence.text);
  const shared = new Map<number, number>();
  for (const gram of own)
    for (const place of holders.get(gram) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  let likeness = 0;
  let source: number | null = null;
  for (const [place, count] of shared) {
    const index = count / (own.size + (sizes[place] ?? 0) - count);
    if (index > likeness) [likeness, source] = [index, place];
  }
  return { likeness, source };
}

/**
 * How much of `text` was taken over from `earlier`, sentence by sentence. Identical means identical but for figures
 * and marks; near means a Jaccard index of at least 0.6 over the 3-grams of characters.
 */
export function reuseOf(text: string, earlier: readonly Sentence[]): Reuse {
  const index = indexed(earlier);
  const sentences = sentencesOf(text).map((sentence): MarkedSentence => {
    const { likeness, source } = likest(sentence, index);
    if (likeness === 1) return { ...sentence, mark: "identical", likeness, source };
    return likeness >= nearFrom
      ? { ...sentence, mark: "near", likeness, source }
      : { ...sentence, mark: "new", likeness, source: null };
  });
  const weight = (all: readonly Sentence[]) => all.reduce((sum, { from, to }) => sum + to - from, 0);
  const total = weight(sentences);
  return {
    sentences,
    share: total === 0 ? 0 : weight(sentences.filter(({ mark }) => mark !== "new")) / total,
  };
}
