import { type BlockNode, type Body, bodyText } from "@nianbao/document/body";

/** A stretch of text; `changed` where the other side does not have it. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** One line of two texts side by side: the same on both, or what each has there, null where it has nothing. */
export interface ComparedBlock {
  readonly same: boolean;
  readonly mine: BlockNode | null;
  readonly theirs: BlockNode | null;
}

/** Above this product of lengths two sequences are not aligned but shown as wholly different. */
const largestAlignment = 4_000_000;

/** The longest common subsequence as pairs of indices. */
function common(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  if (a.length * b.length > largestAlignment) return [];
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

const written = (block: BlockNode): string =>
  `${block.type}${block.type === "heading" ? block.attrs.level : ""}\n${bodyText({ type: "doc", content: [block] })}`;

/** Two bodies block by block: equal ones face each other, between them what each has of its own. */
export function compareBodies(mine: Body, theirs: Body): readonly ComparedBlock[] {
  const rows: ComparedBlock[] = [];
  let [i, j] = [0, 0];
  const differing = (toMine: number, toTheirs: number) => {
    for (; i < toMine || j < toTheirs; i += i < toMine ? 1 : 0, j += j < toTheirs ? 1 : 0)
      rows.push({
        same: false,
        mine: i < toMine ? (mine.content[i] ?? null) : null,
        theirs: j < toTheirs ? (theirs.content[j] ?? null) : null,
      });
  };
  for (const [a, b] of common(mine.content.map(written), theirs.content.map(written))) {
    differing(a, b);
    rows.push({ same: true, mine: mine.content[a] ?? null, theirs: theirs.content[b] ?? null });
    [i, j] = [a + 1, b + 1];
  }
  differing(mine.content.length, theirs.content.length);
  return rows;
}

const words = new Intl.Segmenter("zh-CN", { granularity: "word" });
const wordsOf = (text: string): readonly string[] => [...words.segment(text)].map((each) => each.segment);

const stretches = (tokens: readonly string[], kept: ReadonlySet<number>): readonly Stretch[] => {
  const result: { text: string; changed: boolean }[] = [];
  tokens.forEach((text, index) => {
    const changed = !kept.has(index);
    const last = result.at(-1);
    if (last?.changed === changed) last.text += text;
    else result.push({ text, changed });
  });
  return result;
};

/** Two lines word by word, each with what the other does not have marked. */
export function compareWords(
  mine: string,
  theirs: string,
): { readonly mine: readonly Stretch[]; readonly theirs: readonly Stretch[] } {
  const [left, right] = [wordsOf(mine), wordsOf(theirs)];
  const pairs = common(left, right);
  return {
    mine: stretches(left, new Set(pairs.map(([index]) => index))),
    theirs: stretches(right, new Set(pairs.map(([, index]) => index))),
  };
}
