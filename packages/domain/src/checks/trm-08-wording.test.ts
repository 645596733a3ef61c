import { expect, it } from "vitest";
import { withSection } from "../../testing/checked-text.ts";
import { wording } from "./trm-08-wording.ts";

const of = (text: string) =>
  wording(withSection("measures", { text })).map(({ context, excerpt }) => [context["problem"], excerpt]);

it.each([
  ["认真抓好案卷评查、执法培训等任务的推进力度。", [["mismatch", "抓好案卷评查、执法培训等任务的推进力度"]]],
  ["加强加强执法监督。", [["doubled", "加强加强"]]],
  ["完善的的制度。", [["doubled", "的的"]]],
  ["同时，抓培训。完成任务。同时，抓执法。", [["connective", "同时"]]],
  [
    "虚心听取商户、企业和居民代表的意见。改进作风。虚心听取商户代表、企业代表的意见。",
    [["repeated", "虚心听取商户代表、企业代表的意见"]],
  ],
])("finds what is wrong in %s", (text, expected) => {
  expect(of(text)).toEqual(expected);
});

it.each([
  "做好执法监督工作，加大执法力度。",
  "抓好宣传，做好普法宣传并加大保障力度。",
  "一项一项落实，层层压实责任，扎扎实实推进，认认真真整改。",
  "办理行政复议案件全部审结完毕。办理行政诉讼案件全部结案完毕。",
  "同时，抓培训。\n同时，抓执法。",
  "乘坐的的士前往。",
])("has nothing to say about %s", (text) => {
  expect(of(text)).toEqual([]);
});
