import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { ensureWebLogin, urlOfDatabase, withConnection } from "@nianbao/db/embedded/provision";
import { startEmbedded } from "@nianbao/db/embedded/server";
import { testEnv } from "./env.ts";
import { takeServerSlot } from "./server-slot.ts";

/** A server on which tests make and drop databases. */
export interface TestServer {
  /** May make databases; owns their schema. */
  readonly ownerUrl: string;
  /** The login of the apps on every database of this server. */
  readonly webLogin: { readonly role: string; readonly password: string };
  readonly stop: () => Promise<void>;
}

/** Nothing here outlives the run, so nothing needs to reach the disk. */
const fastAndForgetful = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };

const base = fileURLToPath(new URL("../../../.nianbao/test-servers", import.meta.url));

async function ownServer(): Promise<TestServer> {
  const slot = takeServerSlot(base);
  const server = await startEmbedded({
    dataDir: slot.dataDir,
    settings: { ...fastAndForgetful, max_connections: "200" },
    log: () => undefined,
  });
  const { username, password } = new URL(server.appUrl);
  const stop = async () => {
    await server.stop();
    slot.leave();
  };
  return { ownerUrl: server.ownerUrl, webLogin: { role: username, password }, stop };
}

async function givenServer(ownerUrl: string): Promise<TestServer> {
  const webLogin = {
    role: `nianbao_test_${randomBytes(6).toString("hex")}`,
    password: randomBytes(24).toString("hex"),
  };
  await withConnection(ownerUrl, (client) => ensureWebLogin(client, webLogin.role, webLogin.password));
  const stop = async () => {
    await withConnection(ownerUrl, (client) =>
      client.query(`drop role ${client.escapeIdentifier(webLogin.role)}`),
    );
  };
  return { ownerUrl, webLogin, stop };
}

/** The server at DATABASE_OWNER_URL or DATABASE_URL if one is set, else an embedded one of this run's own. */
export function startTestServer(): Promise<TestServer> {
  const env = testEnv();
  const given = env.DATABASE_OWNER_URL ?? env.DATABASE_URL;
  return given ? givenServer(given) : ownServer();
}

/** Connections that are closing are waited for, up to 5 s; one that a test left open fails it. */
export async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  await withConnection(ownerUrl, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)}`),
  );
}

/** Makes a database under a name nobody else has, empty or as a copy of a template. Takes 0.1 to 0.3 s. */
export async function makeDatabase(ownerUrl: string, purpose: string, template?: string) {
  const name = `nianbao_${purpose}_${randomBytes(6).toString("hex")}`;
  await withConnection(ownerUrl, (client) => {
    const from = template ? ` template ${client.escapeIdentifier(template)}` : "";
    return client.query(`create database ${client.escapeIdentifier(name)}${from}`);
  });
  return { name, ownerUrl: urlOfDatabase(ownerUrl, name) };
}
