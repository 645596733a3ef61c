import { randomUUID } from "node:crypto";
import { addEvidence, largestEvidence } from "@nianbao/services/evidence/add-evidence";
import { ReadEvidence, readEvidence } from "@nianbao/services/evidence/read-evidence";
import { ownCall } from "@nianbao/services/kernel/own-call";
import { reject } from "@nianbao/services/kernel/refused";
import { ownFileStore } from "@nianbao/services/storage/file-store";
import superjson from "superjson";
import type { SignedIn } from "./context.ts";
import { refusalOf, toTransportError } from "./fault.ts";
import { guardRequest, readLimited } from "./guard-request.ts";
import { refused } from "./handle-trpc.ts";

type Session = () => Promise<SignedIn | null>;

const callOf = async (session: Session) => {
  const { actor, factors } = (await session()) ?? reject("sign_in_required");
  return ownCall(actor, factors);
};

/**
 * POST of a file's bytes as application/octet-stream with its name in `x-file-name` (percent-encoded): keeps it as
 * evidence of the figure. Answers superjson of {id, sha256}, or the refusal as every procedure does.
 */
export async function handleEvidenceUpload(
  request: Request,
  session: Session,
  of: { readonly reportId: string; readonly factId: string },
): Promise<Response> {
  const refusal = guardRequest(request, /^application\/octet-stream$/);
  if (refusal) return refused(refusal);
  try {
    const call = await callOf(session);
    const bytes =
      (await readLimited(request, largestEvidence)) ?? reject("file_too_large", { limit: largestEvidence });
    const fileName = decodeURIComponent(request.headers.get("x-file-name") ?? "");
    const kept = await addEvidence(call, { ...of, fileName }, bytes, ownFileStore());
    return Response.json(superjson.serialize(kept), {
      status: 201,
      headers: { "cache-control": "private, no-store" },
    });
  } catch (error) {
    return refused(refusalOf(toTransportError(error, "evidence.add", randomUUID())));
  }
}

/** GET of a file of evidence: always a download, never shown by the browser in the app's own name. */
export async function handleEvidenceDownload(
  session: Session,
  of: { readonly reportId: string; readonly evidenceId: string },
): Promise<Response> {
  try {
    const call = await callOf(session);
    const wanted = ReadEvidence.safeParse(of);
    const file = await readEvidence(call, wanted.data ?? reject("not_found"), ownFileStore());
    return new Response(file.bytes, {
      headers: {
        "content-type": file.mediaType,
        "content-length": String(file.bytes.length),
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    return refused(refusalOf(toTransportError(error, "evidence.read", randomUUID())));
  }
}
