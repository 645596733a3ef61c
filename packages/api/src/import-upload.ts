import { refuse } from "@nianbao/domain/refusal";
import { proposeFileImport } from "@nianbao/services/report/propose-import";
import { ownCall } from "@nianbao/services/kernel/own-call";
import superjson from "superjson";
import { randomUUID } from "node:crypto";
import type { SignedIn } from "./context.ts";
import { refusalOf, toTransportError } from "./fault.ts";
import { guardRequest, readLimited } from "./guard-request.ts";
import { refused } from "./handle-trpc.ts";

/** The largest file that may be uploaded for import, in bytes. */
const largestFile = 10 * 1024 * 1024;

/**
 * POST of a file's bytes with its name in `x-file-name` (percent-encoded): answers the proposal the drafter
 * confirms. Nothing is stored.
 */
export async function handleImportUpload(
  request: Request,
  session: () => Promise<SignedIn | null>,
): Promise<Response> {
  const refusal = guardRequest(request, /^application\/octet-stream$/);
  if (refusal) return refused(refusal);
  const person = await session();
  if (!person) return refused(refuse("sign_in_required"));
  if (!person.actor.roles.includes("drafter"))
    return refused(refuse("role_required", { roles: ["drafter"] }));
  const bytes = await readLimited(request, largestFile);
  if (!bytes) return refused(refuse("file_too_large", { megabytes: 10 }));
  try {
    const name = decodeURIComponent(request.headers.get("x-file-name") ?? "");
    const proposal = await proposeFileImport(ownCall(person.actor, person.factors), bytes, name);
    return Response.json(superjson.serialize(proposal), {
      headers: { "cache-control": "private, no-store" },
    });
  } catch (error) {
    return refused(refusalOf(toTransportError(error, "import", randomUUID())));
  }
}
