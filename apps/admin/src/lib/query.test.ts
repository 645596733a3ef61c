import { expect, test } from "vitest";
import { address, chosenFrom, dayOf, idOf, pageOf, valueOf } from "./query";

test("what an address says senselessly is as if it were not said", () => {
  expect(pageOf({ page: "0" })).toBe(1);
  expect(pageOf({ page: "1.5" })).toBe(1);
  expect(pageOf({ page: "99999999" })).toBe(1);
  for (const day of ["0000-01-01", "2026-13-45", "2026-1-5", "99999-01-01", "morgen"])
    expect(dayOf({ from: day }, "from")).toBeUndefined();
  expect(dayOf({ from: "2026-01-05" }, "from")).toBe("2026-01-05");
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
