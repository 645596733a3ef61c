import { expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { principalDuties } from "./str-07-principal-duties.ts";

const of = (text: string) =>
  principalDuties(withSection("duties", { text })).map(({ context }) => context["problem"]);

it.each([
  ["局长主持召开法治专题会3次。", []],
  ["党组书记亲自部署重点工作、亲自督办重要任务。", []],
  ["镇长对重点环节亲自过问、协调。", []],
  ["主要负责人带头述法。", []],
  ["局长主持学法三次。", []],
  ["召开法治专题会3次。", ["post"]],
  ["局长高度重视，一是抓学习，二是抓落实。", ["acts"]],
  ["局长落实“第一议题”和“三会一课”制度。", ["acts"]],
  ["局长亲自部署重点工作。", ["acts"]],
  ["高度重视，认真落实。", ["post", "acts"]],
])("of “%s” it misses %j", (text, problems) => {
  expect(of(text)).toEqual(problems);
});

it("knows a post by the tenure of the principal", () => {
  const text = withSection("duties", { text: "总干事召开法治专题会3次。" });
  const people = [{ name: "沈知行", posts: ["总干事"], from: null, to: null, isPrincipal: true }];
  expect(principalDuties({ ...text, people })).toEqual([]);
  expect(principalDuties({ ...cleanText, sections: [] })).toEqual([]);
});
