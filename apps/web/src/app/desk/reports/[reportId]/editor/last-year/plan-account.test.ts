import { expect, test } from "vitest";
import { accountOf, firstWithoutReason, type PlannedItem } from "./plan-account.ts";

const item = (outcome: PlannedItem["outcome"], reason = ""): PlannedItem => ({
  item: "修订清单",
  outcome,
  reason,
});

test("what was not wholly done needs its reason, what is done or open does not", () => {
  expect(firstWithoutReason([item("done"), item(null), item("partly", "机构调整")])).toBeNull();
  expect(firstWithoutReason([item("done"), item("not", "  ")])).toBe(1);
});

test("only what was said is stored, and a reason goes when the item turns out done", () => {
  expect(accountOf([item(null, "旧"), item("done", "旧"), item("not", " 人手不足 ")])).toEqual([
    { item: "修订清单", outcome: "done", reason: "" },
    { item: "修订清单", outcome: "not", reason: "人手不足" },
  ]);
});
