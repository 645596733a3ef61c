import { expect, it } from "vitest";
import { cleanText, plainSection } from "../../testing/checked-text.ts";
import { reuse } from "./trm-07-reuse.ts";

const old = [
  "组织执法人员参加专题培训4期。",
  "办理行政处罚案件12件，全部按期结案。",
  "发放普法宣传资料900份。",
];
const fresh = ["建成数据共享平台并接入全部单位。", "首次公开重大行政决策目录供群众查阅。"];
const text = (sentences: readonly string[]) => ({
  ...cleanText,
  sections: [plainSection("m", "measures_outcomes", "举措", sentences.join(""))],
  previous: {
    year: 2024,
    sections: [{ heading: "举措", statutoryRole: "measures_outcomes" as const, text: old.join("") }],
    facts: [],
  },
});

it("tells the share when more than 60 per cent stood in last year's report, with other figures or not", () => {
  const copied = old.map((sentence) => sentence.replaceAll(/\d+/g, "7"));
  expect(reuse(text([...copied, fresh[0] ?? ""]))).toMatchObject([
    { part: null, context: { share: 73, found: 2024 } },
  ]);
});

it("is silent about a text that is mostly new, and where last year's is not known", () => {
  expect(reuse(text([old[0] ?? "", ...fresh]))).toEqual([]);
  expect(reuse({ ...text(old), previous: null })).toEqual([]);
});
