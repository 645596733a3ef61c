import { expect, test } from "vitest";
import { changeSince } from "./change-since.ts";

const of = (value: string, unit = "件") => ({ value, unit });

test.each([
  ["87", "79", "+10.1"],
  ["126", "154", "−18.2"],
  ["20", "10", "+100"],
  ["1.5", "1", "+50"],
])("%s after %s is a change of %s per cent", (now, before, amount) => {
  expect(changeSince(of(now), of(before))).toEqual({ kind: "percent", amount });
});

test("shares differ by percentage points", () => {
  expect(changeSince(of("97.5", "%"), of("95", "%"))).toEqual({ kind: "points", amount: "+2.5" });
});

test("equal values have not changed, and nothing is divided by zero", () => {
  expect(changeSince(of("5.0"), of("5"))).toEqual({ kind: "same", amount: "" });
  expect(changeSince(of("5"), of("0"))).toEqual({ kind: "new", amount: "" });
});

test("other units and words are not compared", () => {
  expect(changeSince(of("5"), of("5", "人"))).toBeNull();
  expect(changeSince(of("5"), of("五"))).toBeNull();
});
