import { expect, test } from "vitest";
import { address, chosenFrom, idOf, pageOf, valueOf } from "./query";

test("what an address says senselessly is as if it were not said", () => {
  expect(pageOf({ page: "0" })).toBe(1);
  expect(pageOf({ page: "1.5" })).toBe(1);
  expect(pageOf({ page: "99999999" })).toBe(1);
  expect(idOf({ person: "1 or 1=1" }, "person")).toBeUndefined();
  expect(chosenFrom(["active"], { status: "toString" }, "status")).toBeUndefined();
  expect(valueOf({ q: ["  第一个 ", "第二个"] }, "q")).toBe("第一个");
  expect(valueOf({ q: "   " }, "q")).toBeUndefined();
});

test("an address carries only what is set, in a form that reads back", () => {
  expect(address("/people", { q: undefined, org: "" })).toBe("/people");
  const full = address("/people", { q: "科工&信局", page: 2 });
  expect(Object.fromEntries(new URL(full, "http://here.invalid").searchParams)).toEqual({
    q: "科工&信局",
    page: "2",
  });
});
