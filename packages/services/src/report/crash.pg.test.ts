import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "@nianbao/db/client";
import { startEmbedded } from "@nianbao/db/embedded/server";
import { migrate } from "@nianbao/db/migrate";
import { edition } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { and, count, eq } from "@nianbao/db/sql";
import { afterAll, expect, test } from "vitest";
import * as stages from "../testing/stages.ts";
import { as, plantWorld, staff } from "../testing/world.ts";
import { moveReport } from "./move-report.ts";

const dataDir = await mkdtemp(join(tmpdir(), "nianbao-crash-"));
const start = () => startEmbedded({ dataDir, log: () => undefined });
let server = await start();
await migrate(server.ownerUrl);
const connection = connect(server.appUrl);
const world = await plantWorld(connection.db);
afterAll(async () => {
  await connection.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const killPostmaster = () => {
  const [pid] = readFileSync(join(dataDir, "cluster", "data", "postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGKILL");
};

const until = async (reached: () => boolean) => {
  while (!reached()) await sleep(5);
};

test("a database killed in the middle of moves loses no acknowledged one, and every move has its event", async () => {
  const reports = [];
  for (const year of [2021, 2022, 2023]) {
    for (const body of ["bureau", "other"] as const)
      reports.push(await stages.drafting(world, { year, body }));
  }
  const acknowledged = new Map(reports.map((report) => [report.editionId, 1]));
  const total = () => [...acknowledged.values()].reduce((sum, version) => sum + version, 0);
  let faults = 0;
  for (let round = 0; round < 3; round += 1) {
    const stopping = new AbortController();
    const movers = reports.map(async ({ editionId, body }) => {
      while (!stopping.signal.aborted) {
        try {
          const { version, state } = await stages.seen(world, editionId);
          const moved = await moveReport(as(world, staff[body].drafter), {
            editionId,
            version,
            command: state === "drafting" ? "send_for_review" : "withdraw",
          });
          acknowledged.set(editionId, moved.version);
        } catch {
          faults += 1;
          await sleep(20);
        }
      }
    });
    const before = total();
    await until(() => total() >= before + 3 * reports.length);
    const fine = faults;
    killPostmaster();
    await until(() => faults > fine);
    stopping.abort();
    await Promise.all(movers);
    server = await start();
  }
  expect(faults).toBeGreaterThan(0);
  for (const [editionId, version] of acknowledged) {
    const [row] = await world.db.select().from(edition).where(eq(edition.id, editionId));
    const [events] = await world.db
      .select({ count: count() })
      .from(event)
      .where(and(eq(event.subjectType, "edition"), eq(event.subjectId, editionId)));
    expect(version).toBeGreaterThan(1);
    expect(row?.version).toBeGreaterThanOrEqual(version);
    expect(events?.count).toBe(row?.version);
  }
});
