import { randomUUID } from "node:crypto";
import { ownCall } from "@nianbao/services/kernel/own-call";
import { reject } from "@nianbao/services/kernel/refused";
import { ReadableText } from "@nianbao/services/report/readable-text";
import { reportDocx } from "@nianbao/services/report/report-docx";
import type { SignedIn } from "./context.ts";
import { refusalOf, toTransportError } from "./fault.ts";
import { refused } from "./handle-trpc.ts";

const wordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** GET of a report as a Word file; `edition` and `revision` in the query choose an earlier text. */
export async function handleReportDocx(
  request: Request,
  session: () => Promise<SignedIn | null>,
  reportId: string,
): Promise<Response> {
  try {
    const { actor, factors } = (await session()) ?? reject("sign_in_required");
    const query = new URL(request.url).searchParams;
    const wanted = ReadableText.safeParse({
      reportId,
      editionId: query.get("edition") ?? undefined,
      revisionId: query.get("revision") ?? undefined,
    });
    const { bytes, fileName } = await reportDocx(ownCall(actor, factors), wanted.data ?? reject("not_found"));
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": wordFile,
        "content-length": String(bytes.length),
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    return refused(refusalOf(toTransportError(error, "report.docx", randomUUID())));
  }
}
