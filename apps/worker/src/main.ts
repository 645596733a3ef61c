import { closeOwnDatabase } from "@nianbao/services/kernel/own-call";
import pino from "pino";
import { z } from "zod";
import { workerEnv } from "./env.ts";
import { supervise } from "./supervise.ts";

const base = { service: "nianbao-worker" };

function settings() {
  try {
    return workerEnv();
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    pino({ base }).fatal({ problem }, "the environment is not set up");
    process.exit(1);
  }
}

const env = settings();
const log = pino({ base, level: env.LOG_LEVEL });
const stopping = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    log.info({ signal }, "finishing the running jobs");
    stopping.abort();
  });
}

await supervise(env.DATABASE_URL, log, stopping.signal);
await closeOwnDatabase();
log.info("stopped");
