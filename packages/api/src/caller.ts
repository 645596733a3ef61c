import { randomUUID } from "node:crypto";
import type { AppName, SignedIn } from "./context.ts";
import { createCaller } from "./root.ts";

/** The procedures for a page of an app, as the person signed in there. Throws the transport's errors. */
export const callerFor = (app: AppName, session: SignedIn | null) =>
  createCaller({ app, session, idempotencyKey: null, requestId: randomUUID() });

export type Caller = ReturnType<typeof callerFor>;
