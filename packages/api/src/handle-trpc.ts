import { randomUUID } from "node:crypto";
import { type Refusal, refuse } from "@nianbao/domain/refusal";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPCError } from "@trpc/server";
import type { AppName, Context, SignedIn } from "./context.ts";
import { refusalOf, toTransportError } from "./fault.ts";
import { guardRequest, largestRequest, readLimited } from "./guard-request.ts";
import { refusalStatus } from "./refusal-status.ts";
import { appRouter } from "./root.ts";

const endpoint = "/api/trpc";
const keyPattern = /^[\w-]{8,100}$/;

/** Serves one tRPC request of an app: JSON from the app's own pages only, of limited size and batch. */
export async function handleTrpc(
  request: Request,
  app: AppName,
  session: () => Promise<SignedIn | null>,
): Promise<Response> {
  const refusal = guardRequest(request, /^application\/json(;|$)/i);
  if (refusal) return refused(refusal);
  const limited = await limit(request);
  if (!limited) return refused(refuse("text_too_long"));
  const requestId = randomUUID();
  try {
    const context: Context = {
      app,
      session: await session(),
      idempotencyKey: idempotencyKey(request),
      requestId,
    };
    return await fetchRequestHandler({
      endpoint,
      req: limited,
      router: appRouter,
      createContext: () => context,
      maxBatchSize: 10,
      responseMeta: () => ({ headers: new Headers({ "cache-control": "private, no-store" }) }),
    });
  } catch (error) {
    return refused(refusalOf(toTransportError(error, "session", requestId)));
  }
}

async function limit(request: Request): Promise<Request | null> {
  if (request.method === "GET") return request;
  const body = await readLimited(request, largestRequest);
  return body && new Request(request.url, { method: request.method, headers: request.headers, body });
}

function idempotencyKey(request: Request): string | null {
  const key = request.headers.get("x-idempotency-key");
  return key !== null && keyPattern.test(key) ? key : null;
}

/** A refusal in the shape of a tRPC error, for requests that never reach a procedure. */
export function refused(refusal: Refusal): Response {
  const code = refusalStatus[refusal.code];
  const status = getHTTPStatusCodeFromError(new TRPCError({ code }));
  return Response.json(
    { error: { json: { message: refusal.code, code: -32600, data: { code, httpStatus: status, refusal } } } },
    { status, headers: { "cache-control": "private, no-store" } },
  );
}
