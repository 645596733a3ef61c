import { type Refusal, refuse, refusalCodes } from "@nianbao/domain/refusal";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const inside = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

/** The refusal in the answer of a handler that is no procedure; a general one where there is none to be read. */
export const refusalIn = (answer: unknown): Refusal => {
  const refusal = inside(inside(inside(inside(answer, "error"), "json"), "data"), "refusal");
  const code = refusalCodes.find((each) => each === inside(refusal, "code"));
  return code ? { ...(isRecord(refusal) ? refusal : {}), code } : refuse("unavailable");
};
