import type { edition, fact, revision, section } from "@nianbao/db/schema/edition";
import type { Body } from "@nianbao/document/body";
import type { Manuscript } from "@nianbao/document/manuscript";

/** A section's body column holds what `validateBody` let through when it was saved. */
export const bodyOf = (row: Pick<typeof section.$inferSelect, "body">): Body => row.body as unknown as Body;

/** A revision holds what was validated when it was frozen, and is never changed. */
export const frozenText = (row: Pick<typeof revision.$inferSelect, "manuscript">): Manuscript =>
  row.manuscript as unknown as Manuscript;

/** The manuscript as it stands in the tables, sections in order. */
export function assembleManuscript(
  head: Pick<typeof edition.$inferSelect, "title" | "addressee" | "cc">,
  issuer: string,
  signatory: string | null,
  sections: readonly (typeof section.$inferSelect)[],
  facts: readonly (typeof fact.$inferSelect)[],
): Manuscript {
  return {
    title: head.title,
    issuers: [issuer],
    addressee: head.addressee,
    cc: head.cc,
    signatory,
    sections: sections
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map((row) => ({
        id: row.id,
        heading: row.heading,
        statutoryRole: row.statutoryRole,
        body: bodyOf(row),
      })),
    facts: facts
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map((row) => ({
        id: row.id,
        indicatorCode: row.indicatorCode,
        label: row.label,
        value: row.value,
        unit: row.unit,
        approx: row.approximation,
        denominator: row.denominator,
        period: row.period,
      })),
  };
}
