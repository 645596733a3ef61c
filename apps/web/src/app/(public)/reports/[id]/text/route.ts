import { parseCanonicalText } from "@nianbao/document/canonical";
import { paperOf } from "@nianbao/document/paper";
import { publishedFile } from "../../../published-file.ts";
import { publicSite } from "../../../site.ts";
import { fileName } from "../file-name.ts";
import { plainPaper } from "../plain-paper.ts";
import { registrationOf } from "../registration.ts";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** The report as plain text, in the order of the printed paper. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return publishedFile(request, id, async () => {
    const site = publicSite();
    const [{ json, contentHash }, view] = await Promise.all([site.data({ id }), site.get({ id })]);
    return {
      body: plainPaper(paperOf(parseCanonicalText(json), registrationOf(view))),
      type: "text/plain; charset=utf-8",
      name: await fileName(id, "txt"),
      tag: `${contentHash}-txt`,
    };
  });
}
