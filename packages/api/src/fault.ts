import { type Refusal, type RefusalCode, refuse } from "@nianbao/domain/refusal";
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

/** What the transport itself objects to, before any verb was asked. */
const transportRefusals: Partial<Record<TRPCError["code"], RefusalCode>> = {
  NOT_FOUND: "not_found",
  METHOD_NOT_SUPPORTED: "not_found",
  UNAUTHORIZED: "sign_in_required",
  BAD_REQUEST: "input_invalid",
  PARSE_ERROR: "input_invalid",
  UNSUPPORTED_MEDIA_TYPE: "input_invalid",
  PAYLOAD_TOO_LARGE: "text_too_long",
};

const refusalOfTransport = (error: TRPCError): Refusal =>
  error.cause instanceof Refused || error.cause instanceof ZodError
    ? refusalOf(error.cause)
    : refuse(transportRefusals[error.code] ?? "unavailable");

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
