import { type Refusal, refuse, refusalCodes } from "@nianbao/domain/refusal";
import { TRPCClientError } from "@trpc/client";

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  refusalCodes.some((code) => code === value.code);

/** The refusal a failed call came back with; `unavailable` when the server could not be reached. */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data;
    if (typeof data === "object" && data !== null && "refusal" in data && isRefusal(data.refusal)) {
      return data.refusal;
    }
  }
  return refuse("unavailable");
}
