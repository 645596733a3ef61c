import { callerFor, type Caller } from "@nianbao/api/caller";
import type { AppName, SignedIn } from "@nianbao/api/context";
import { currentSession } from "@nianbao/auth/current-session";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { ownPath } from "./preferences.ts";

/** Who is signed in, with the procedures as this person; anybody else is sent to sign in and back again. */
export async function requireSession(
  app: AppName,
): Promise<{ readonly session: SignedIn; readonly api: Caller }> {
  const session = await currentSession(app);
  if (!session) {
    const path = ownPath((await headers()).get("x-path"));
    redirect(`/sign-in?${new URLSearchParams({ back: path })}`);
  }
  return { session, api: callerFor(app, session) };
}
