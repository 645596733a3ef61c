import { expect, it } from "vitest";
import { saying } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

it.each(["恳请区政府给予支持。", "请区财政予以解决经费。", "以上报告，妥否，请批示。", "请求批准追加编制。"])(
  "DOC-06 finds the request in %s",
  (words) => {
    expect(runRule("DOC-06", saying(words))).toMatchObject([{ severity: "warning", gate: "submit" }]);
  },
);

it.each([
  "办理依申请公开3件，均予以答复。",
  "受理行政许可申请12件，予以批准10件。",
  "特此报告，请审阅。",
  "邀请人大代表给予指导。",
])("DOC-06 finds none in %s", (words) => {
  expect(runRule("DOC-06", saying(words))).toEqual([]);
});
