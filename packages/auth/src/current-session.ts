import type { Actor } from "@nianbao/domain/policy/actor";
import { ownDatabase } from "@nianbao/services/kernel/own-call";
import { checkSession } from "@nianbao/services/session/check-session";
import { cookies } from "next/headers";
import { cache } from "react";
import type { AppName } from "./app-name.ts";
import { authCookies } from "./cookies.ts";
import { authEnv } from "./env.ts";

export interface CurrentSession {
  readonly actor: Actor;
  readonly sessionId: string;
  /** How the person proved who he is, for example ["password"]. */
  readonly factors: readonly string[];
  /** When it ends unless another request comes before. */
  readonly expiresAt: Date;
}

/**
 * Who is signed in to this app, as the database knows them at this request, or null. Asked once a page, however
 * many parts of it ask. A fault is thrown, never taken for an answer.
 */
export const currentSession = cache(async (app: AppName): Promise<CurrentSession | null> => {
  const { sessionToken } = authCookies(app, authEnv().NEXTAUTH_URL);
  const token = (await cookies()).get(sessionToken.name)?.value;
  return token ? checkSession(ownDatabase(), token, app) : null;
});
