import { connection } from "@nianbao/db/client";
import { plantWorld } from "@nianbao/services/testing/world";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, describe, expect, test, vi } from "vitest";
import { handleTrpc } from "./handle-trpc.ts";

const database = await testDatabase();
vi.stubEnv("DATABASE_URL", database.appUrl);
const { db, close } = connection();
const world = await plantWorld(db);
afterAll(close);

const session = () =>
  Promise.resolve({
    actor: world.cast.people.drafter,
    sessionId: crypto.randomUUID(),
    factors: ["password"],
  });
const get = (path: string) => new Request(`http://desk.example/api/trpc/${path}`);
const send = (path: string, body: string) =>
  new Request(`http://desk.example/api/trpc/${path}`, {
    method: "POST",
    headers: {
      host: "desk.example",
      origin: "http://desk.example",
      "content-type": "application/json",
    },
    body,
  });

describe("the API over HTTP", () => {
  test("answers a signed-in person and forbids keeping the answer", async () => {
    const answer = await handleTrpc(get("me.get"), "web", session);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(await answer.text()).toContain(world.cast.people.drafter.name);
  });

  test("refuses more than ten calls in one request", async () => {
    const path = Array.from({ length: 11 }, () => "me.get").join(",");
    const answer = await handleTrpc(get(`${path}?batch=1&input=%7B%7D`), "web", session);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain(world.cast.people.drafter.name);
  });

  test("refuses ten megabytes at once, and says so", async () => {
    const answer = await handleTrpc(
      send("report.proposeTextImport", "x".repeat(10 * 1024 * 1024)),
      "web",
      session,
    );
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { json: { message: "text_too_long" } } });
  });

  test("says which field does not fit, without a word of what was sent", async () => {
    const body = JSON.stringify({ json: { editionId: "kein-uuid-geheim", command: "sign", version: 1 } });
    const answer = await handleTrpc(send("report.move", body), "web", session);
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain("editionId");
    expect(text).not.toContain("geheim");
  });

  test("a mutation by GET and an unknown procedure are refused", async () => {
    expect((await handleTrpc(get("report.move"), "web", session)).status).toBeGreaterThanOrEqual(400);
    expect((await handleTrpc(get("report.nothing"), "web", session)).status).toBe(404);
  });

  test("a fault gives nothing away: no address, no password, no query", async () => {
    const broken = () => Promise.reject(new Error("connect ECONNREFUSED postgres://u:geheim@db/nianbao"));
    const answer = await handleTrpc(get("me.get"), "web", broken);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain("geheim");
  });
});
