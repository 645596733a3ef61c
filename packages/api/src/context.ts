import type { Actor } from "@nianbao/domain/policy/actor";

export type AppName = "web" | "admin";

/** Who is signed in, as the database said at this request. */
export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: string;
  readonly factors: readonly string[];
}

/** What every procedure is given: which app is asking, and who is signed in there. */
export interface Context {
  readonly app: AppName;
  readonly session: SignedIn | null;
  /** From the `x-idempotency-key` header of a mutation. */
  readonly idempotencyKey: string | null;
  readonly requestId: string;
}
