import { ownDatabase } from "@nianbao/services/kernel/own-call";
import { checkSession } from "@nianbao/services/session/check-session";
import { plantWorld } from "@nianbao/services/testing/world";
import { castPassword } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import NextAuth from "next-auth";
import type { NextApiRequest, NextApiResponse } from "next";
import { afterAll, expect, test, vi } from "vitest";
import { makeAuthOptions } from "./auth-options.ts";
import { refusalIn } from "./client.ts";
import type { AppName } from "./app-name.ts";

const database = await testDatabase();
vi.stubEnv("DATABASE_URL", database.appUrl);
vi.stubEnv("NEXTAUTH_URL", "https://admin.example.gov");
vi.stubEnv("NEXTAUTH_SECRET", "a secret for this test alone, long enough");
const { db } = ownDatabase();
const { $client: pool } = db as typeof db & { readonly $client: { end(): Promise<void> } };
afterAll(() => pool.end());
await plantWorld(db);

/** A browser at one app: keeps cookies, and talks to next-auth as a page of the app would. */
class Browser {
  readonly app: AppName;
  readonly jar = new Map<string, string>();
  readonly set: string[] = [];

  constructor(app: AppName) {
    this.app = app;
  }

  async ask(method: "GET" | "POST", door: string, body: Record<string, string> = {}) {
    let status = 200;
    const headers = new Map<string, string | string[]>();
    let answer: unknown = null;
    const response = {
      status: (code: number) => {
        status = code;
        return response;
      },
      setHeader: (name: string, value: string | string[]) => {
        headers.set(name.toLowerCase(), value);
        return response;
      },
      getHeader: (name: string) => headers.get(name.toLowerCase()),
      json: (value: unknown) => {
        answer = value;
      },
      send: (value: unknown) => {
        answer = value;
      },
      end: () => undefined,
    };
    const request = {
      method,
      query: { nextauth: door.split("/") },
      cookies: Object.fromEntries(this.jar),
      headers: { "user-agent": "test", "x-forwarded-for": "203.0.113.9, 10.1.2.3" },
      body,
    };
    await NextAuth(
      request as unknown as NextApiRequest,
      response as unknown as NextApiResponse,
      makeAuthOptions(this.app),
    );
    for (const cookie of [headers.get("set-cookie") ?? []].flat()) this.keep(cookie);
    return { status, answer };
  }

  keep(cookie: string) {
    this.set.push(cookie);
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === "") this.jar.delete(name);
    else this.jar.set(name, decodeURIComponent(value));
  }

  async post(door: string, fields: Record<string, string>) {
    const { answer } = await this.ask("GET", "csrf");
    const { csrfToken } = answer as { csrfToken: string };
    return this.ask("POST", door, { ...fields, csrfToken, json: "true" });
  }

  signIn(username: string, password = castPassword) {
    return this.post("callback/credentials", { username, password });
  }

  get session() {
    return this.jar.get(`__Host-nb-${this.app}.session`) ?? "";
  }
}

test("the cookie carries the opaque secret alone and the database knows whose it is", async () => {
  const browser = new Browser("admin");
  const { status, answer } = await browser.signIn("systemAdmin");
  expect([status, refusalIn(answer)]).toEqual([200, null]);
  expect(browser.session).toMatch(/^[A-Za-z0-9_-]{43}$/);
  const live = await checkSession(ownDatabase(), browser.session, "admin");
  expect(live).toMatchObject({ actor: { name: "骆一鸣" }, factors: ["password"] });
  const cookie = browser.set.find((one) => one.startsWith("__Host-nb-admin.session="));
  expect(cookie).toMatch(/; Path=\/; .*HttpOnly; Secure; SameSite=Strict/);
  expect(cookie).not.toContain("Domain");
});

test("a wrong password says so in our own code and sets no session", async () => {
  const browser = new Browser("web");
  const { status, answer } = await browser.signIn("drafter", "Wrong-guess-1");
  expect([status, refusalIn(answer)]).toEqual([401, { code: "wrong_credentials" }]);
  expect(browser.session).toBe("");
});

test("without the token against forged requests nobody is signed in", async () => {
  const browser = new Browser("web");
  const fields = { username: "drafter", password: castPassword, csrfToken: "forged", json: "true" };
  const { answer } = await browser.ask("POST", "callback/credentials", fields);
  expect(refusalIn(answer)).toEqual({ code: "unavailable" });
  expect(browser.session).toBe("");
});

test("the desk's session opens nothing in the console", async () => {
  const browser = new Browser("web");
  await browser.signIn("drafter");
  expect(await checkSession(ownDatabase(), browser.session, "web")).not.toBeNull();
  expect(await checkSession(ownDatabase(), browser.session, "admin")).toBeNull();
});

test("signing out ends the session in the database, whoever kept the cookie", async () => {
  const browser = new Browser("web");
  await browser.signIn("checker");
  const kept = browser.session;
  await browser.post("signout", {});
  expect(browser.session).toBe("");
  expect(await checkSession(ownDatabase(), kept, "web")).toBeNull();
});

test("input of the wrong shape is a wrong password, not a fault", async () => {
  const { answer } = await new Browser("web").signIn("", "x".repeat(5_000));
  expect(refusalIn(answer)).toEqual({ code: "wrong_credentials" });
});

test("without its secret the app signs nobody in", () => {
  vi.stubEnv("NEXTAUTH_SECRET", "");
  expect(() => makeAuthOptions("web")).toThrow("NEXTAUTH_SECRET");
});
