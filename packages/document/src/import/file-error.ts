/** Why a reader gave a file up: it is not what it says it is, passes a limit of `limits.ts`, or holds macros. */
export class FileError extends Error {
  readonly fault: "unreadable" | "too_large" | "macros";
  constructor(fault: FileError["fault"], message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}
