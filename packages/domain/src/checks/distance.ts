/**
 * The edit distance (insert, delete, change) of two texts if it is at most `limit`, else `limit` + 1. Linear for the
 * small limits it is meant for.
 */
export function distanceUpTo(limit: number, a: string, b: string): number {
  if (a === b) return 0;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return limit + 1;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  const further = [
    [restA.slice(1), restB.slice(1)],
    [restA.slice(1), restB],
    [restA, restB.slice(1)],
  ] as const;
  return Math.min(limit + 1, ...further.map(([left, right]) => 1 + distanceUpTo(limit - 1, left, right)));
}
