import { publicSite } from "../../site.ts";
import { listFile, yearOf } from "../list-file.ts";

/** Every live report, of one year with `?year=`, as a table. */
export async function GET(request: Request): Promise<Response> {
  const reportYear = yearOf(request);
  if (reportYear === null) return new Response(null, { status: 404 });
  const csv = await publicSite().openDataCsv({ reportYear });
  return listFile(request, csv, "text/csv; charset=utf-8", "reports.csv");
}
