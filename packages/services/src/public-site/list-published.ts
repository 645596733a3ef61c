import { edition } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { and, asc, count, desc, eq, ilike, inArray, or, type SQL, sql } from "@nianbao/db/sql";
import { orgKinds } from "@nianbao/domain/org/org-kind";
import { z } from "zod";
import { line } from "../kernel/text.ts";
import { type Excerpt, excerptAround } from "./excerpt.ts";
import { publicReports, publicRows } from "./public-rows.ts";
import { type Site, siteRegion } from "./site.ts";
import { type PublicEntry, publicEntry } from "./year-overview.ts";

export const pageSize = 20;
const longestQuery = 100;
const mostTerms = 5;

export const ListPublished = z.object({
  reportYear: z.number().int().min(1900).max(2200).optional(),
  kind: z.enum(orgKinds).optional(),
  /** Words parted by spaces; each must stand in the body's name, the title, the document number or the text. */
  q: line(longestQuery).optional(),
  page: z.number().int().min(1).max(10_000).default(1),
});
export type ListPublished = z.input<typeof ListPublished>;

export interface PublishedPage {
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly rows: readonly (PublicEntry & { readonly reportYear: number; readonly excerpt: Excerpt | null })[];
}

/** Live published reports, newest year first, a page of 20 at a time, found by filters and words. */
export async function listPublished(site: Site, given: ListPublished): Promise<PublishedPage> {
  const input = ListPublished.parse(given);
  const region = await siteRegion(site);
  const terms = (input.q ?? "")
    .split(/\s+/u)
    .filter((term) => term !== "")
    .slice(0, mostTerms);
  const where = and(
    region ? eq(publication.regionId, region.id) : sql`false`,
    eq(publication.state, "published"),
    input.reportYear === undefined ? undefined : eq(publication.reportYear, input.reportYear),
    input.kind === undefined ? undefined : eq(org.kind, input.kind),
    ...terms.map(termStands),
  );
  const [counted] = await site.db
    .select({ total: count() })
    .from(publication)
    .innerJoin(org, eq(org.id, publication.orgId))
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .where(where);
  const total = counted?.total ?? 0;
  const first = terms[0] ?? "";
  const hits = await site.db
    .select({
      reportId: publication.reportId,
      reportYear: publication.reportYear,
      around: first ? textAround(first) : sql<string>`''`,
    })
    .from(publication)
    .innerJoin(org, eq(org.id, publication.orgId))
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .where(where)
    .orderBy(desc(publication.reportYear), asc(org.ordinal), asc(publication.id))
    .limit(pageSize)
    .offset((input.page - 1) * pageSize);
  const reports = publicReports(
    await publicRows(
      site.db,
      inArray(
        publication.reportId,
        hits.map((hit) => hit.reportId),
      ),
    ),
  );
  return {
    total,
    page: input.page,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
    rows: hits.flatMap((hit) => {
      const found = reports.find(({ current }) => current.reportId === hit.reportId);
      return found
        ? [{ ...publicEntry(found), reportYear: hit.reportYear, excerpt: excerptAround(hit.around, first) }]
        : [];
    }),
  };
}

const textAround = (term: string): SQL<string> =>
  sql<string>`substring(${publication.plainText} from greatest(1, strpos(lower(${publication.plainText}), lower(${term})) - 40) for 120)`;

/** The term as it is written: %, _ and \ have no meaning of their own. */
function termStands(term: string): SQL | undefined {
  const pattern = `%${term.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
  return or(
    ilike(org.fullName, pattern),
    ilike(org.shortName, pattern),
    ilike(edition.title, pattern),
    ilike(edition.docNumber, pattern),
    ilike(publication.plainText, pattern),
  );
}
