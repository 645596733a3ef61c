import { type Refusal, refuse } from "@nianbao/domain/refusal";
import { Refused } from "@nianbao/services/kernel/refused";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { log } from "./log.ts";
import { refusalStatus } from "./refusal-status.ts";

const lostDatabase =
  /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect|57P0[123]|53300/;

const texts = (error: unknown): string =>
  error instanceof Error
    ? `${error.message} ${"code" in error ? String(error.code) : ""} ${texts(error.cause)}`
    : "";

/** The refusal behind whatever was thrown: a rule's own, or a general one that gives nothing away. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof ZodError) {
    return refuse("input_invalid", {
      fields: [...new Set(error.issues.map((issue) => issue.path.join(".")))],
    });
  }
  if (error instanceof TRPCError) return refusalOfTransport(error);
  return refuse("unavailable");
}

function refusalOfTransport(error: TRPCError): Refusal {
  if (error.cause instanceof Refused || error.cause instanceof ZodError) return refusalOf(error.cause);
  switch (error.code) {
    case "NOT_FOUND":
    case "METHOD_NOT_SUPPORTED":
      return refuse("not_found");
    case "UNAUTHORIZED":
      return refuse("sign_in_required");
    case "BAD_REQUEST":
    case "PARSE_ERROR":
    case "UNSUPPORTED_MEDIA_TYPE":
      return refuse("input_invalid");
    case "PAYLOAD_TOO_LARGE":
      return refuse("text_too_long");
    default:
      return refuse("unavailable");
  }
}

/** Turns what a verb threw into the transport's error, once for the whole product. Unknown faults are logged. */
export function toTransportError(error: unknown, path: string, requestId: string): TRPCError {
  const inner = error instanceof TRPCError && error.cause ? error.cause : error;
  const refusal = refusalOf(error);
  if (refusal.code === "unavailable" && !(inner instanceof Refused)) {
    const database = lostDatabase.test(texts(inner));
    log.error({ path, requestId, database, err: inner }, "a request failed");
  }
  return new TRPCError({
    code: refusalStatus[refusal.code],
    message: refusal.code,
    cause: new Refused(refusal),
  });
}
