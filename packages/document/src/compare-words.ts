import { diffArrays } from "diff";
import type { PaperRun } from "./paper.ts";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Words as Chinese is read; a figure is one word, so that 5件 becomes 6件 as a whole. */
const wordsOf = (runs: readonly PaperRun[]): PaperRun[] =>
  runs.flatMap((run) =>
    run.factId === null
      ? Array.from(segmenter.segment(run.text), ({ segment }) => ({ ...run, text: segment }))
      : [run],
  );

interface Stretch {
  readonly removed: PaperRun[];
  readonly added: PaperRun[];
}

const textOf = (runs: readonly PaperRun[]): string => runs.map((run) => run.text).join("");
const looksOf = (runs: readonly PaperRun[]): string =>
  runs.flatMap((run) => Array.from(run.text, (character) => `${run.strong ? "*" : ""}${character}`)).join("");

const isSame = ({ removed, added }: Stretch): boolean => looksOf(removed) === looksOf(added);

/** Alternating stretches that stay and that change; a link to a fact is no change of the words. */
function stretches(before: readonly PaperRun[], after: readonly PaperRun[]): Stretch[] {
  const found: Stretch[] = [];
  const old = wordsOf(before);
  let place = 0;
  for (const part of diffArrays(old, wordsOf(after), {
    comparator: (a, b) =>
      a.text === b.text && a.strong === b.strong && (a.factId === null) === (b.factId === null),
  })) {
    const last = found.at(-1);
    const open = last && !isSame(last) ? last : undefined;
    if (!part.added && !part.removed) {
      found.push({ removed: old.slice(place, place + part.value.length), added: part.value });
      place += part.value.length;
    } else if (part.removed) {
      if (open) open.removed.push(...part.value);
      else found.push({ removed: [...part.value], added: [] });
      place += part.value.length;
    } else if (open) open.added.push(...part.value);
    else found.push({ removed: [], added: [...part.value] });
  }
  return found;
}

/** Parts off what a stretch keeps at its beginning under another cut into words, as 3 + 件 that became the figure 3件. */
function withoutCommonStart({ removed, added }: Stretch): Stretch[] {
  let split = { removed: 0, added: 0 };
  let [r, a] = [0, 0];
  while (r < removed.length || a < added.length) {
    const [was, is] = [looksOf(removed.slice(0, r)), looksOf(added.slice(0, a))];
    if (was === is) split = { removed: r, added: a };
    else if (!was.startsWith(is) && !is.startsWith(was)) break;
    if (was.length <= is.length && r < removed.length) r += 1;
    else if (a < added.length) a += 1;
    else break;
  }
  if (split.removed === 0 || split.added === 0) return [{ removed, added }];
  return [
    { removed: removed.slice(0, split.removed), added: added.slice(0, split.added) },
    { removed: removed.slice(split.removed), added: added.slice(split.added) },
  ];
}

/** A word or two left standing between larger changes reads worse than one change. */
function withoutIslands(all: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const [index, stretch] of all.entries()) {
    const previous = kept.at(-1);
    const next = all[index + 1];
    const open = previous !== undefined && !isSame(previous);
    const island =
      open && next !== undefined && isSame(stretch) && !isSame(next) && textOf(stretch.added).length <= 2;
    if (open && (island || !isSame(stretch))) {
      previous.removed.push(...stretch.removed);
      previous.added.push(...stretch.added);
    } else kept.push({ removed: [...stretch.removed], added: [...stretch.added] });
  }
  return kept;
}

function joined(runs: readonly PaperRun[]): PaperRun[] {
  const result: PaperRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (
      last &&
      run.factId === null &&
      last.factId === null &&
      last.strong === run.strong &&
      last.change === run.change
    )
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

/**
 * The runs of both texts in reading order: what was removed before what was added, word by word. Without the removed
 * runs it is the later text, without the added ones the earlier.
 */
export function compareRuns(before: readonly PaperRun[], after: readonly PaperRun[]): PaperRun[] {
  if (looksOf(before) === looksOf(after)) return [...after];
  return joined(
    withoutIslands(stretches(before, after).flatMap(withoutCommonStart)).flatMap((stretch) =>
      isSame(stretch)
        ? stretch.added
        : [
            ...stretch.removed.map((run): PaperRun => ({ ...run, change: "removed" })),
            ...stretch.added.map((run): PaperRun => ({ ...run, change: "added" })),
          ],
    ),
  );
}

/** Whether a compared text differs at all. */
export const differs = (runs: readonly PaperRun[]): boolean => runs.some((run) => run.change !== undefined);
