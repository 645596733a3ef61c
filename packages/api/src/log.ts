import pino from "pino";

/** One JSON line a happening, to stdout; secrets never reach it. */
export const log = pino({
  base: { service: "nianbao" },
  redact: ["password", "*.password", "token", "*.token", "cookie", "authorization"],
});
