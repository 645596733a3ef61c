/** Why a reader gave a file up: it is not what it says it is, or it passes a limit of `limits.ts`. */
export class FileError extends Error {
  readonly fault: "unreadable" | "too_large";
  constructor(fault: FileError["fault"], message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}
