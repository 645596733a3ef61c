import { setTimeout as sleep } from "node:timers/promises";
import { ownDatabase } from "@nianbao/services/kernel/own-call";
import { prepareQueue } from "@nianbao/services/jobs/prepare-queue";
import { Logger as QueueLogger, run, type Runner } from "graphile-worker";
import type { Logger } from "pino";
import { queueUrl } from "./queue-url.ts";
import { crontab, tasks } from "./tasks.ts";

const shortestWait = 1_000;
const longestWait = 30_000;

/**
 * Runs jobs until `stopping` is aborted. While the database is away it waits and tries again, 1 s and up to 30 s
 * apart. Resolves when the jobs that were running at the end are done.
 */
export async function supervise(databaseUrl: string, log: Logger, stopping: AbortSignal): Promise<void> {
  let wait = shortestWait;
  while (!stopping.aborted) {
    try {
      const runner = await start(databaseUrl, log);
      log.info("working");
      wait = shortestWait;
      await untilStopped(runner, stopping);
    } catch (error) {
      log.error({ err: error, retryInMs: wait }, "the job queue is away");
    }
    if (!stopping.aborted) {
      await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
      wait = Math.min(wait * 2, longestWait);
    }
  }
}

async function start(databaseUrl: string, log: Logger): Promise<Runner> {
  await prepareQueue(ownDatabase().db);
  return run({
    connectionString: queueUrl(databaseUrl),
    taskList: tasks(log),
    crontab,
    concurrency: 3,
    pollInterval: 5_000,
    noHandleSignals: true,
    logger: new QueueLogger(({ taskIdentifier, jobId }) => (level, message, meta) => {
      log[levels[level]]({ taskIdentifier, jobId, failure: failureOf(meta?.error) }, message);
    }),
  });
}

const levels = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/** Of what the queue hands over, the error alone: it carries whole connections and payloads beside it. */
const failureOf = (error: unknown) =>
  error instanceof Error ? { type: error.name, message: error.message, stack: error.stack } : undefined;

async function untilStopped(runner: Runner, stopping: AbortSignal): Promise<void> {
  const stop = () => void runner.stop().catch(() => undefined);
  stopping.addEventListener("abort", stop, { once: true });
  if (stopping.aborted) stop();
  try {
    await runner.promise;
  } finally {
    stopping.removeEventListener("abort", stop);
  }
}
