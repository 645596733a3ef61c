import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openWorld } from "@nianbao/services/testing/open-world";
import { cleared, movePaper, publicationNow } from "@nianbao/services/testing/publication-stages";
import { testDatabase } from "@nianbao/test-kit/database";
import { makeWorkerUtils } from "graphile-worker";
import { afterAll, expect, test } from "vitest";
import { queueUrl } from "./queue-url.ts";

const { appUrl } = await testDatabase();
const world = await openWorld(appUrl, new Date());
afterAll(() => world.close());

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const started: ChildProcess[] = [];
afterAll(() => started.forEach((worker) => worker.kill("SIGKILL")));

function startWorker(environment: Record<string, string>) {
  const worker = spawn(process.execPath, [main], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  started.push(worker);
  const lines: Record<string, unknown>[] = [];
  worker.stdout.setEncoding("utf8").on("data", (text: string) => {
    for (const line of text.split("\n").filter((part) => part !== "")) lines.push(JSON.parse(line));
  });
  return { worker, lines, ended: once(worker, "exit") };
}

async function until(met: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; !(await met()); tries += 1) {
    if (tries > 200) throw new Error("it did not happen within 40 s");
    await sleep(200);
  }
}

test("two workers publish a scheduled text once, log lines of JSON, and end well when told to", async () => {
  const { publicationId } = await cleared(world, { year: new Date().getFullYear() - 1 });
  await movePaper(world, "publisher", publicationId, "schedule", {
    publishAt: new Date(world.now.getTime() + 1_000),
  });
  const workers = [1, 2].map(() => startWorker({ DATABASE_URL: appUrl, LOG_LEVEL: "info" }));
  await until(() => workers.every(({ lines }) => lines.some((line) => line.msg === "working")));
  const queue = await makeWorkerUtils({ connectionString: queueUrl(appUrl) });
  await queue.addJob("publish_due", {});
  await queue.addJob("publish_due", {});
  await queue.release();
  await until(async () => (await publicationNow(world, publicationId)).state === "published");
  for (const { worker } of workers) worker.kill("SIGTERM");
  expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([
    [0, null],
    [0, null],
  ]);
  const lines = workers.flatMap((worker) => worker.lines);
  expect(lines.filter((line) => line.msg === "published")).toMatchObject([{ publicationId }]);
  expect(lines.filter((line) => line.level === 50)).toEqual([]);
});

test("without a database address the worker says so and does not start", async () => {
  const { lines, ended } = startWorker({});
  expect(await ended).toEqual([1, null]);
  expect(lines).toMatchObject([{ level: 60, msg: "the environment is not set up" }]);
});

test("while the database is away the worker waits and stays alive until it is told to end", async () => {
  const { worker, lines, ended } = startWorker({ DATABASE_URL: "postgres://nobody:x@127.0.0.1:9/none" });
  await until(() => lines.filter((line) => line.msg === "the job queue is away").length >= 2);
  expect(worker.exitCode).toBeNull();
  worker.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});
