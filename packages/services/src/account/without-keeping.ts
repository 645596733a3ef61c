import type { Call } from "../kernel/call.ts";

/**
 * The same call, but its answer is not kept for a repeated request: an answer that holds a secret, or whose
 * question does, is stored nowhere.
 */
export const withoutKeeping = (call: Call): Call => ({ ...call, idempotency: undefined });
