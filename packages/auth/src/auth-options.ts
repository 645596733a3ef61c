import { ownDatabase } from "@nianbao/services/kernel/own-call";
import { checkSession } from "@nianbao/services/session/check-session";
import { endSession } from "@nianbao/services/session/end-session";
import { absoluteLimit } from "@nianbao/services/session/open-session";
import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import type { AppName } from "./app-name.ts";
import { authorize } from "./authorize.ts";
import { authCookies } from "./cookies.ts";
import { authEnv } from "./env.ts";

const rawOf = (holder: unknown): string | null => {
  const raw = typeof holder === "object" && holder !== null && "raw" in holder ? holder.raw : null;
  return typeof raw === "string" ? raw : null;
};

/**
 * next-auth for one app, with its token replaced: the cookie carries nothing but the opaque secret of a row in
 * `session`, and each reading of it asks the database.
 */
export function makeAuthOptions(app: AppName): AuthOptions {
  const { NEXTAUTH_SECRET: secret, NEXTAUTH_URL: address } = authEnv();
  const maxAge = absoluteLimit / 1000;
  return {
    secret,
    cookies: { ...authCookies(app, address) },
    useSecureCookies: address.startsWith("https:"),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge },
    providers: [
      Credentials({
        credentials: { username: {}, password: {} },
        authorize: (given, request) => authorize(app, given, request.headers ?? {}),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, raw: rawOf(user) } : token),
    },
    jwt: {
      maxAge,
      encode: ({ token }) => {
        const raw = rawOf(token);
        return raw ? Promise.resolve(raw) : Promise.reject(new Error("There is no session to carry."));
      },
      decode: async ({ token }) => {
        const live = token ? await checkSession(ownDatabase(), token, app) : null;
        return live && token ? { raw: token, sub: live.actor.accountId } : null;
      },
    },
    events: {
      signOut: async ({ token }) => {
        const raw = rawOf(token);
        if (raw) await endSession(ownDatabase(), { app, token: raw });
      },
    },
  };
}
