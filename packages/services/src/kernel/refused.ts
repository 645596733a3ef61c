import { type Refusal, type RefusalCode, refuse } from "@nianbao/domain/refusal";

/** Thrown by a verb that says no; the transaction rolls back and nothing is half-written. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "Refused";
    this.refusal = refusal;
  }
}

/** Leaves a verb with a refusal. */
export function reject(code: RefusalCode, context?: Refusal["context"]): never {
  throw new Refused(refuse(code, context));
}

/** Leaves a verb when a rule answered with a refusal. */
export function insist(refusal: Refusal | null): void {
  if (refusal) throw new Refused(refusal);
}

/** The row, or `not_found`. */
export function found<T>(row: T | undefined | null): T {
  return row ?? reject("not_found");
}
