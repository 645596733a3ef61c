import { TRPCError } from "@trpc/server";
import { publicSite } from "./site.ts";

interface File {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** As the reader's computer should call it. */
  readonly name: string;
  /** Names the bytes: the content hash, and the form they are given in. */
  readonly tag: string;
}

/**
 * The bytes of a published version never change, so a cache keeps them for an hour without asking; no longer,
 * so that a takedown reaches the caches too.
 */
const caching = "public, max-age=3600, immutable";

/** What is no file of a reader's asking: a text that cannot be printed, a printer with too much to do. */
const troubles: Partial<Record<TRPCError["code"], number>> = {
  UNPROCESSABLE_CONTENT: 422,
  SERVICE_UNAVAILABLE: 503,
};

/**
 * One file of a version: 200, 304 when the reader has it, 410 when it was taken down, 404 when it never was, 503 when
 * it cannot be made now.
 */
export async function publishedFile(
  request: Request,
  id: string,
  make: () => Promise<File>,
): Promise<Response> {
  try {
    const { body, type, name, tag } = await make();
    const etag = `"${tag}"`;
    const headers = { etag, "cache-control": caching };
    if (request.headers.get("if-none-match")?.includes(etag))
      return new Response(null, { status: 304, headers });
    return new Response(body, {
      headers: {
        ...headers,
        "content-type": type,
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const absent = ["NOT_FOUND", "BAD_REQUEST"].includes(error.code);
    const status = absent ? await statusOf(id) : troubles[error.code];
    if (status === undefined) throw error;
    return new Response(null, { status, headers: { "cache-control": "no-store" } });
  }
}

const statusOf = (id: string): Promise<404 | 410> =>
  publicSite()
    .get({ id })
    .then((view) => (view.view === "tombstone" ? 410 : 404))
    .catch(() => 404);
