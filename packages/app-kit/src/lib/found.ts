import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

/** What a page shows, or the page that says there is no such thing; other faults go to the error page. */
export async function found<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST"))
      notFound();
    throw error;
  }
}
