import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";

interface Titled {
  readonly heading: string;
  readonly statutoryRole: StatutoryRole;
}

/** For each section of this year the one of last year it continues: the same heading, else the same role in order. */
export function pairSections<N extends Titled, P extends Titled>(
  now: readonly N[],
  past: readonly P[],
): ReadonlyMap<N, P> {
  const left = new Set(past);
  const pairs = new Map<N, P>();
  const take = (fits: (a: N, b: P) => boolean) => {
    for (const section of now) {
      if (pairs.has(section)) continue;
      const partner = [...left].find((candidate) => fits(section, candidate));
      if (!partner) continue;
      pairs.set(section, partner);
      left.delete(partner);
    }
  };
  const plain = (heading: string) => heading.replaceAll(/[\d\s]/gu, "");
  take((a, b) => a.statutoryRole === b.statutoryRole && plain(a.heading) === plain(b.heading));
  take((a, b) => a.statutoryRole === b.statutoryRole);
  return pairs;
}
