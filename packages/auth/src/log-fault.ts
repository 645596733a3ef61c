/** One line of JSON on standard error, like the log of the api. */
export function logFault(msg: string, error: unknown): void {
  const err =
    error instanceof Error ? { message: error.message, stack: error.stack } : { message: "unknown" };
  process.stderr.write(`${JSON.stringify({ level: 50, time: Date.now(), name: "auth", msg, err })}\n`);
}
