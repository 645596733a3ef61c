import { expect, test } from "vitest";
import { planItems } from "./plan-items.ts";

test("the parts of an enumeration are the items, without what introduces them and without their marks", () => {
  expect(
    planItems(["2026年将做好三项工作：一是办好培训；二是修订清单，于6月底前公布；三是完成2.5万份宣传册。"]),
  ).toEqual(["办好培训", "修订清单，于6月底前公布", "完成2.5万份宣传册"]);
  expect(planItems(["（一）办好培训。（二）修订清单。"])).toEqual(["办好培训", "修订清单"]);
  expect(planItems(["1.办好培训。\n2.修订清单。"])).toEqual(["办好培训", "修订清单"]);
});

test("paragraphs without an enumeration are items as they stand; empty ones are none", () => {
  expect(planItems(["按季度开展案例教学。\n\n规范执法文书。", ""])).toEqual([
    "按季度开展案例教学",
    "规范执法文书",
  ]);
  expect(planItems(["唯一是这一项。"])).toEqual(["唯一是这一项"]);
  expect(planItems([])).toEqual([]);
});
