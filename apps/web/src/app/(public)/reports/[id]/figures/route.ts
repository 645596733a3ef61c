import { publishedFile } from "../../../published-file.ts";
import { publicSite } from "../../../site.ts";
import { fileName } from "../file-name.ts";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** The report's figures as a table. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return publishedFile(request, id, async () => {
    const { csv, contentHash } = await publicSite().figuresCsv({ id });
    return {
      body: csv,
      type: "text/csv; charset=utf-8",
      name: await fileName(id, "csv"),
      tag: `${contentHash}-csv`,
    };
  });
}
