import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connection } from "@nianbao/db/client";
import { startEmbedded } from "@nianbao/db/embedded/server";
import { migrate } from "@nianbao/db/migrate";
import { plantWorld } from "@nianbao/services/testing/world";
import { afterAll, expect, test, vi } from "vitest";
import { handleTrpc } from "./handle-trpc.ts";

const dataDir = await mkdtemp(join(tmpdir(), "nianbao-outage-"));
const start = () => startEmbedded({ dataDir, log: () => undefined });
let server = await start();
await migrate(server.ownerUrl);
vi.stubEnv("DATABASE_URL", server.appUrl);
const { db, close } = connection();
const world = await plantWorld(db);
afterAll(async () => {
  await close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const ask = () =>
  handleTrpc(new Request("http://desk.example/api/trpc/me.get"), "web", () =>
    Promise.resolve({
      actor: world.cast.people.drafter,
      sessionId: crypto.randomUUID(),
      factors: ["password"],
    }),
  );

test("while the database is away the app says so without detail, and goes on by itself when it is back", async () => {
  expect((await ask()).status).toBe(200);
  await server.stop();
  const away = await Promise.all([ask(), ask(), ask()]);
  expect(away.map((answer) => answer.status)).toEqual([503, 503, 503]);
  const [first] = away;
  const text = await first?.text();
  expect(text).toContain("unavailable");
  expect(text).not.toMatch(/postgres|127\.0\.0\.1|ECONN|select/);
  server = await start();
  expect((await ask()).status).toBe(200);
});
