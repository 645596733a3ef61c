/** One point as a reviewer writes it. */
export interface DraftPoint {
  readonly sectionId: string | null;
  readonly severity: "must" | "should";
  readonly text: string;
  readonly quote: string;
}

export const isSamePoint = (a: DraftPoint, b: DraftPoint): boolean =>
  a.sectionId === b.sectionId && a.severity === b.severity && a.text === b.text && a.quote === b.quote;

const has = (list: readonly DraftPoint[], point: DraftPoint): boolean =>
  list.some((each) => isSamePoint(each, point));

/**
 * Two lists made from one that both reviewers saw: the standing list without what I took away, and after it what I
 * wrote. A point that both changed stands in both wordings, so that no word of either is lost.
 */
export function mergePoints({
  seen,
  mine,
  theirs,
}: {
  readonly seen: readonly DraftPoint[];
  readonly mine: readonly DraftPoint[];
  readonly theirs: readonly DraftPoint[];
}): DraftPoint[] {
  const kept = theirs.filter((point) => has(mine, point) || !has(seen, point));
  const written = mine.filter((point) => !has(seen, point) && !has(theirs, point));
  return [...kept, ...written];
}
