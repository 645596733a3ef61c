export const embeddedFailureCodes = [
  "binaries_missing",
  "root_refused",
  "disk_full",
  "data_incompatible",
  "locked",
  "port_taken",
  "start_failed",
] as const;

export type EmbeddedFailureCode = (typeof embeddedFailureCodes)[number];

/** Why the embedded server could not be made to run: a code to act on, and PostgreSQL's own last words. */
export class EmbeddedFailure extends Error {
  readonly code: EmbeddedFailureCode;

  constructor(code: EmbeddedFailureCode, detail: string) {
    super(detail);
    this.name = "EmbeddedFailure";
    this.code = code;
  }
}

const signs: readonly (readonly [RegExp, EmbeddedFailureCode])[] = [
  [/No space left on device|ENOSPC/i, "disk_full"],
  [/cannot be run as root|must not be root/i, "root_refused"],
  [/database files are incompatible/i, "data_incompatible"],
  [/lock file ".*" already exists|pre-existing shared memory block/i, "locked"],
  [/could not bind .*address/i, "port_taken"],
];

/** Reads what initdb or postgres said before it gave up. */
export const failureFrom = (said: string): EmbeddedFailure =>
  new EmbeddedFailure(signs.find(([sign]) => sign.test(said))?.[1] ?? "start_failed", said.trim());
