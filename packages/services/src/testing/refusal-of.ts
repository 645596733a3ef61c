import type { RefusalCode } from "@nianbao/domain/refusal";
import { Refused } from "../kernel/refused.ts";

/** The code with which a verb refused, or "done"; anything else that was thrown is thrown on. */
export const refusalOf = (act: Promise<unknown>): Promise<RefusalCode | "done"> =>
  act.then(
    () => "done" as const,
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal.code;
      throw error;
    },
  );
