import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readPostmaster } from "./postmaster.ts";
import { withConnection } from "./provision.ts";
import { type EmbeddedServer, startEmbedded } from "./server.ts";

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function folder(name = "nianbao-pg-"): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), name));
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function start(dataDir: string, port?: number): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, port, log: () => undefined });
  cleanups.push(server.stop);
  return server;
}

const put = (url: string, word: string) =>
  withConnection(url, async (client) => {
    await client.query("create table if not exists word (word text primary key)");
    await client.query("insert into word values ($1)", [word]);
  });

const words = (url: string) =>
  withConnection(url, async (client) => {
    const found = await client.query<{ word: string }>("select word from word order by word");
    return found.rows.map((row) => row.word);
  });

const pidOf = (dataDir: string) => readPostmaster(join(dataDir, "cluster", "data"))?.pid ?? 0;

test("what was written before a stop is there after the next start, at the same address", async () => {
  const dataDir = await folder();
  const first = await start(dataDir);
  await put(first.ownerUrl, "年报");
  await first.stop();
  const second = await start(dataDir);
  expect(second.ownerUrl).toBe(first.ownerUrl);
  expect(await words(second.ownerUrl)).toEqual(["年报"]);
});

test("a killed server comes back at once and has lost nothing that was acknowledged", async () => {
  const dataDir = await folder();
  const first = await start(dataDir);
  for (let n = 0; n < 20; n += 1) await put(first.ownerUrl, `word ${n}`);
  process.kill(pidOf(dataDir), "SIGKILL");
  const second = await start(dataDir);
  expect(await words(second.ownerUrl)).toHaveLength(20);
});

test("a server whose supervisor has died is taken over, not started twice", async () => {
  const dataDir = await folder();
  const program = `
    import { startEmbedded } from ${JSON.stringify(new URL("./server.ts", import.meta.url).href)};
    await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: () => undefined });
    console.log("up");
    setInterval(() => undefined, 1000);`;
  const supervisor = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(supervisor.stdout, "data");
  const pid = pidOf(dataDir);

  const borrower = await start(dataDir);
  await borrower.stop();
  expect(pidOf(dataDir)).toBe(pid);

  supervisor.kill("SIGKILL");
  await once(supervisor, "exit");
  const heir = await start(dataDir);
  expect(pidOf(dataDir)).toBe(pid);
  await heir.stop();
  expect(pidOf(dataDir)).toBe(0);
});

test("two starts at once on an empty folder end up at one server", async () => {
  const dataDir = await folder();
  const [one, other] = await Promise.all([start(dataDir), start(dataDir)]);
  expect(one.ownerUrl).toBe(other.ownerUrl);
});

test("a process file that names a stranger does not keep the server from starting", async () => {
  const dataDir = await folder();
  await (await start(dataDir)).stop();
  const data = join(dataDir, "cluster", "data");
  await writeFile(join(data, "postmaster.pid"), [process.ppid, data, 1, 1, "", "127.0.0.1", ""].join("\n"));
  const server = await start(dataDir);
  expect(await withConnection(server.appUrl, (client) => client.query("select 1"))).toBeDefined();
});

test("a taken port is left alone and another one used", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const server = await start(await folder(), port);
  expect(server.port).not.toBe(port);
  taken.close();
});

test("a path with spaces and Chinese works, and its passwords are the owner's alone to read", async () => {
  const dataDir = join(await folder("nianbao 年报 "), "数 据");
  const server = await start(dataDir);
  expect(server.port).toBeGreaterThan(0);
  const mode = (await stat(join(dataDir, "cluster", "credentials.json"))).mode & 0o777;
  expect(mode).toBe(0o600);
});

test("the apps' role owns nothing, and names sort and search as Chinese does", async () => {
  const server = await start(await folder());
  const [rights] = await withConnection(server.appUrl, async (client) => {
    const found = await client.query<{ can: boolean }>(
      "select has_database_privilege(current_database(), 'create') or rolsuper or rolcreatedb or rolcreaterole as can from pg_roles where rolname = current_user",
    );
    return found.rows;
  });
  expect(rights?.can).toBe(false);
  const found = await withConnection(server.ownerUrl, async (client) => {
    await client.query("create extension pg_trgm");
    const sorted = await client.query<{ name: string }>(
      "select name from unnest(array['张','王','安','李','赵']) name order by name",
    );
    const trigrams = await client.query<{ n: number }>("select cardinality(show_trgm('法治政府建设')) n");
    return { names: sorted.rows.map((row) => row.name).join(""), trigrams: trigrams.rows[0]?.n };
  });
  expect(found.names).toBe("安李王张赵");
  expect(found.trigrams).toBeGreaterThan(0);
});
