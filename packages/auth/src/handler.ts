import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import type { AppName } from "./app-name.ts";
import { makeAuthOptions } from "./auth-options.ts";

interface Params {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

/** The only doors that are open; next-auth's own pages and its other answers are not served. */
const doors = new Set(["GET csrf", "POST callback/credentials", "POST signout"]);
const largestBody = 4_096;

const refused = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "private, no-store" } });

/** Serves `/api/auth/*` of an app, for `app/api/auth/[...nextauth]/route.ts` to export as GET and POST. */
export const authHandler =
  (app: AppName) =>
  async (request: NextRequest, context: Params): Promise<Response> => {
    const { nextauth } = await context.params;
    if (!doors.has(`${request.method} ${nextauth.join("/")}`)) return refused(404);
    if (request.method === "POST") {
      const length = Number(request.headers.get("content-length") ?? Number.NaN);
      if (!(length <= largestBody)) return refused(413);
    }
    const serve: (request: NextRequest, context: Params) => Promise<Response> = NextAuth(
      makeAuthOptions(app),
    );
    return serve(request, context);
  };
