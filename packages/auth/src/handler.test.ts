import { NextRequest } from "next/server.js";
import { expect, test } from "vitest";
import { authHandler } from "./handler.ts";

const knock = (method: string, door: string, headers: Record<string, string> = {}) => {
  const request = new NextRequest(`https://admin.example.gov/api/auth/${door}`, { method, headers });
  return authHandler("admin")(request, { params: Promise.resolve({ nextauth: door.split("/") }) });
};

test("only the doors in use are open", async () => {
  for (const [method, door] of [
    ["GET", "session"],
    ["POST", "session"],
    ["GET", "providers"],
    ["GET", "signin"],
    ["GET", "error"],
    ["POST", "_log"],
    ["GET", "callback/credentials"],
    ["POST", "callback/other"],
    ["GET", "signout"],
  ] as const)
    expect((await knock(method, door)).status).toBe(404);
});

test("a body without a length, or larger than a sign-in, is not read", async () => {
  expect((await knock("POST", "callback/credentials")).status).toBe(413);
  expect((await knock("POST", "callback/credentials", { "content-length": "5000" })).status).toBe(413);
});
