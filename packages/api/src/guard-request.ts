import { refuse, type Refusal } from "@nianbao/domain/refusal";

/** The largest tRPC request body, in bytes: a section of 200,000 characters with its structure fits. */
export const largestRequest = 4 * 1024 * 1024;

/**
 * A browser may only change things from the app's own pages: JSON (which needs a preflight from elsewhere) and
 * an Origin that is this host. Answers null when the request may go on.
 */
export function guardRequest(request: Request, contentType: RegExp): Refusal | null {
  if (request.method === "GET") return null;
  if (request.method !== "POST") return refuse("input_invalid");
  if (!contentType.test(request.headers.get("content-type") ?? "")) return refuse("input_invalid");
  if (request.headers.get("content-encoding")) return refuse("input_invalid");
  return sameOrigin(request) ? null : refuse("origin_refused");
}

function sameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  if (origin === null) return site === "same-origin";
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The body as bytes, or null as soon as it grows past `limit`. */
export async function readLimited(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) {
    await request.body?.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
