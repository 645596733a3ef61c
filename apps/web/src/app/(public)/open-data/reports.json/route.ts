import { publicSite } from "../../site.ts";
import { listFile, yearOf } from "../list-file.ts";

/** Every live report, of one year with `?year=`, as JSON. */
export async function GET(request: Request): Promise<Response> {
  const reportYear = yearOf(request);
  if (reportYear === null) return new Response(null, { status: 404 });
  const rows = await publicSite().openData({ reportYear });
  return listFile(request, JSON.stringify(rows), "application/json; charset=utf-8", "reports.json");
}
