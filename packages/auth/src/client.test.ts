import { expect, test } from "vitest";
import { refusalIn } from "./client.ts";

const answer = (query: string) => ({ url: `https://admin.example.gov/api/auth/error${query}` });
const withError = (text: string) => answer(`?error=${encodeURIComponent(text)}`);

test("an answer without an error is success", () => {
  expect(refusalIn({ url: "https://admin.example.gov" })).toBeNull();
});

test("a refusal comes through with its context", () => {
  const refusal = { code: "account_locked", context: { until: "2026-01-15T02:30:00.000Z" } };
  expect(refusalIn(withError(JSON.stringify(refusal)))).toEqual(refusal);
});

test("whatever is not a refusal of ours is never shown as one, nor taken for success", () => {
  for (const body of [
    withError("CredentialsSignin"),
    withError('{"code":"drop table"}'),
    withError("{"),
    answer("?csrf=true"),
    { url: "not an address" },
    {},
    null,
    "text",
  ])
    expect(refusalIn(body)).toEqual({ code: "unavailable" });
});
