import type { Finding } from "@nianbao/domain/checks/finding";

/** What a finding says, wherever in its part the words stand now. */
const said = ({ rule, part, sectionId, excerpt, context }: Finding): string =>
  JSON.stringify([
    rule,
    part,
    sectionId,
    excerpt,
    Object.entries(context).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/**
 * The finding of another run of the rules that says the same, nearest to where this one stands; null when the rules
 * found no such thing there.
 */
export function sameFinding<T extends Finding>(finding: Finding, among: readonly T[]): T | null {
  const key = said(finding);
  const distance = (other: T) => Math.abs((other.from ?? 0) - (finding.from ?? 0));
  return (
    among.filter((other) => said(other) === key).toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  );
}
