const pairsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
    const pair = character + (characters[index + 1] ?? "");
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

const sizeOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((a, b) => a + b, 0);

/** How much two texts share, 0 to 1: the Dice measure over pairs of neighbouring characters. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const all = sizeOf(a) + sizeOf(b);
  if (all === 0) return 1;
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / all;
}

/** Below this two paragraphs are one taken out and one put in, not one rewritten. */
const related = 0.35;

export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/**
 * Puts two lists of paragraphs side by side in order: equal and related ones stand together, the others alone.
 * The best sum of likenesses wins.
 */
export function align<T>(before: readonly T[], after: readonly T[], textOf: (item: T) => string): Pair<T>[] {
  const old = before.map((item) => ({ item, text: textOf(item) }));
  const now = after.map((item) => ({ item, text: textOf(item) }));
  let head = 0;
  while (head < old.length && head < now.length && old[head]?.text === now[head]?.text) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail]?.text === now[now.length - 1 - tail]?.text
  )
    tail += 1;
  const same = (from: number, to: number, shift: number): Pair<T>[] =>
    Array.from({ length: to - from }, (_, index) => ({
      before: old[from + index]?.item ?? null,
      after: now[from + index + shift]?.item ?? null,
    }));
  return [
    ...same(0, head, 0),
    ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...same(old.length - tail, old.length, now.length - old.length),
  ];
}

interface Line<T> {
  readonly item: T;
  readonly text: string;
}

function middle<T>(old: readonly Line<T>[], now: readonly Line<T>[]): Pair<T>[] {
  const oldPairs = old.map((line) => pairsOf(line.text));
  const nowPairs = now.map((line) => pairsOf(line.text));
  const like = (i: number, j: number): number => {
    if (old[i]?.text === now[j]?.text) return 1.01;
    const value = likeness(oldPairs[i] ?? new Map(), nowPairs[j] ?? new Map());
    return value < related ? 0 : value;
  };
  const likes = old.map((_, i) => now.map((_line, j) => like(i, j)));
  const best: number[][] = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: now.length + 1 }, () => 0),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const together = likes[i]?.[j] ?? 0;
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), together > 0 ? together + at(i + 1, j + 1) : 0);
    }
  const pairs: Pair<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const together = likes[i]?.[j] ?? 0;
    if (together > 0 && at(i, j) === together + at(i + 1, j + 1)) {
      pairs.push({ before: old[i]?.item ?? null, after: now[j]?.item ?? null });
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) {
      pairs.push({ before: old[i]?.item ?? null, after: null });
      i += 1;
    } else {
      pairs.push({ before: null, after: now[j]?.item ?? null });
      j += 1;
    }
  }
  return pairs;
}
