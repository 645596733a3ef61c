import { publishedFile } from "../../../published-file.ts";
import { publicSite } from "../../../site.ts";
import { fileName } from "../file-name.ts";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** The canonical JSON: its SHA-256 is the check code of the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return publishedFile(request, id, async () => {
    const { json, contentHash } = await publicSite().data({ id });
    return {
      body: json,
      type: "application/json; charset=utf-8",
      name: await fileName(id, "json"),
      tag: contentHash,
    };
  });
}
