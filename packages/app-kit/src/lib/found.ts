import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

/** Answers that all mean: not here for this person. Nothing is said about whether it exists. */
const hidden: ReadonlySet<string> = new Set(["NOT_FOUND", "BAD_REQUEST", "FORBIDDEN"]);

/** What a page shows, or the page that says there is no such thing; other faults go to the error page. */
export async function found<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof TRPCError && hidden.has(error.code)) notFound();
    throw error;
  }
}
