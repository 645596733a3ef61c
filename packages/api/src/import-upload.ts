import { randomUUID } from "node:crypto";
import { refuse } from "@nianbao/domain/refusal";
import { ownCall } from "@nianbao/services/kernel/own-call";
import { reject } from "@nianbao/services/kernel/refused";
import { largestImport, proposeFileImport } from "@nianbao/services/report/propose-import";
import superjson from "superjson";
import type { SignedIn } from "./context.ts";
import { refusalOf, toTransportError } from "./fault.ts";
import { guardRequest, readLimited } from "./guard-request.ts";
import { refused } from "./handle-trpc.ts";

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
  try {
    const { actor, factors } = (await session()) ?? reject("sign_in_required");
    if (!actor.roles.includes("drafter")) return refused(refuse("role_required", { roles: ["drafter"] }));
    const bytes =
      (await readLimited(request, largestImport)) ?? reject("file_too_large", { limit: largestImport });
    const name = decodeURIComponent(request.headers.get("x-file-name") ?? "");
    const proposal = await proposeFileImport(ownCall(actor, factors), bytes, name);
    return Response.json(superjson.serialize(proposal), {
      headers: { "cache-control": "private, no-store" },
    });
  } catch (error) {
    return refused(refusalOf(toTransportError(error, "import", randomUUID())));
  }
}
