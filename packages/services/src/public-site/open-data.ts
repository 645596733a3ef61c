import { publication } from "@nianbao/db/schema/publication";
import { and, eq, sql } from "@nianbao/db/sql";
import { dayOf } from "@nianbao/domain/calendar/statutory";
import { z } from "zod";
import { publicReports, publicRows } from "./public-rows.ts";
import { type Site, siteRegion } from "./site.ts";

export const OpenData = z.object({ reportYear: z.number().int().min(1900).max(2200).optional() });

/** One live report; the keys are the columns of the CSV file and the properties of the JSON file. */
export interface OpenDataRow {
  readonly region_code: string;
  readonly report_year: number;
  readonly publisher: string;
  readonly publisher_kind: string;
  readonly title: string;
  readonly doc_number: string;
  readonly issue_date: string;
  readonly index_no: string;
  /** Calendar days in Asia/Shanghai. */
  readonly first_published_on: string;
  readonly published_on: string;
  readonly on_time: boolean;
  readonly corrected: boolean;
  readonly hash_algorithm: "sha-256";
  readonly content_hash: string;
}

/** Every live report of the region, of one year or of all. */
export async function openData(site: Site, input: z.infer<typeof OpenData>): Promise<OpenDataRow[]> {
  const region = await siteRegion(site);
  if (!region) return [];
  const rows = await publicRows(
    site.db,
    and(
      eq(publication.regionId, region.id),
      input.reportYear === undefined ? sql`true` : eq(publication.reportYear, input.reportYear),
    ),
  );
  return publicReports(rows)
    .filter(({ current }) => current.state === "published")
    .toSorted((a, b) => b.current.reportYear - a.current.reportYear)
    .map(({ current, firstPublishedAt, corrected }) => ({
      region_code: region.code,
      report_year: current.reportYear,
      publisher: current.publisher,
      publisher_kind: current.kind,
      title: current.title,
      doc_number: current.docNumber ?? "",
      issue_date: current.issueDate ?? "",
      index_no: current.indexNo ?? "",
      first_published_on: dayOf(firstPublishedAt),
      published_on: dayOf(current.publishedAt ?? firstPublishedAt),
      on_time: current.onTime === true,
      corrected,
      hash_algorithm: "sha-256",
      content_hash: current.contentHash ?? "",
    }));
}
