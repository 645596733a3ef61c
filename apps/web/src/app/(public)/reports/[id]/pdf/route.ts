import { publishedFile } from "../../../published-file.ts";
import { publicSite } from "../../../site.ts";
import { fileName } from "../file-name.ts";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** The report as it is printed; named by the hash of its bytes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return publishedFile(request, id, async () => {
    const { bytes, hash } = await publicSite().pdf({ id });
    return { body: bytes, type: "application/pdf", name: await fileName(id, "pdf"), tag: hash };
  });
}
