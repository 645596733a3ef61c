/**
 * Calls `stop` at the first request to stop and `hurry` at each later one. Ctrl-C is a request, and so is the end
 * of the process that started this one. Listening for that does not keep this process alive.
 */
export function onStopRequest(stop: () => void, hurry: () => void): void {
  let asked = 0;
  const ask = () => {
    asked += 1;
    if (asked === 1) stop();
    else hurry();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  process.on("disconnect", ask);
  process.channel?.unref();
}
