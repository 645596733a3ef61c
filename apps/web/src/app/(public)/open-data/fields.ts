import type { OpenDataRow } from "../public-entry.ts";

/** The fields in the order of the files. */
export const openDataFields = [
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
