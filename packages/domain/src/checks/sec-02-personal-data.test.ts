import { expect, it } from "vitest";
import { blocking, runRule } from "./all.ts";
import { saying } from "../../testing/planted-in-figures.ts";

it("SEC-02 stops the publication, and only that, of a text with personal data", () => {
  const found = runRule("SEC-02", saying("联系人13800138000，身份证11010519491231002X。"));
  expect(found.map(({ context }) => context["problem"])).toEqual(["mobile", "id_number"]);
  expect(blocking(found, "publish")).toHaveLength(2);
  expect(blocking(found, "submit")).toEqual([]);
});

it("SEC-02 lets names of office holders and public lines stand", () => {
  expect(runRule("SEC-02", saying("局长沈知行主持会议，监督电话0391-2345678。"))).toEqual([]);
});
