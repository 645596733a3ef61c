import type { Call } from "../kernel/call.ts";
import { isSetUp } from "./setup-lock.ts";

/** Whether the set-up page has still something to do. */
export const setupState = async (call: Pick<Call, "db">): Promise<{ done: boolean }> => ({
  done: await isSetUp(call.db),
});
