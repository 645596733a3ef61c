import { createHash } from "node:crypto";

/** The year in the address of a file; undefined for all years, null when it is no year. */
export function yearOf(request: Request): number | undefined | null {
  const year = new URL(request.url).searchParams.get("year");
  if (year === null) return undefined;
  return /^(19|20|21)\d\d$/.test(year) ? Number(year) : null;
}

/** A list as it is now: caches ask again, and are told when nothing has changed. */
export function listFile(request: Request, body: string, type: string, name: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
  const headers = { etag, "cache-control": "public, max-age=300" };
  if (request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: {
      ...headers,
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "access-control-allow-origin": "*",
    },
  });
}
