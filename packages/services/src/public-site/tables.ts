import type { Fact } from "@nianbao/document/manuscript";
import type { z } from "zod";
import { toCsv } from "./csv.ts";
import { type GetPublished, getPublishedData } from "./get-published.ts";
import { type OpenData, type OpenDataRow, openData } from "./open-data.ts";
import type { Site } from "./site.ts";

const listColumns = [
  "region_code",
  "report_year",
  "publisher",
  "publisher_kind",
  "title",
  "doc_number",
  "issue_date",
  "index_no",
  "first_published_on",
  "published_on",
  "on_time",
  "corrected",
  "hash_algorithm",
  "content_hash",
] as const satisfies readonly (keyof OpenDataRow)[];

const figureColumns = [
  "label",
  "value",
  "unit",
  "approx",
  "denominator",
  "period",
  "indicatorCode",
] as const satisfies readonly (keyof Fact)[];

/** The list of live reports as a CSV file. */
export const openDataCsv = async (site: Site, input: z.infer<typeof OpenData>): Promise<string> =>
  toCsv(listColumns, await openData(site, input));

/** The figures of one published report as a CSV file, with the hash of the text they stand in. */
export async function figuresCsv(
  site: Site,
  input: GetPublished,
): Promise<{ readonly csv: string; readonly contentHash: string }> {
  const { facts, contentHash } = await getPublishedData(site, input);
  return { csv: toCsv(figureColumns, facts), contentHash };
}
