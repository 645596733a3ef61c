import { describe, expect, it } from "vitest";
import { saying, withFacts } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const of = (words: string) => runRule("NUM-01", saying(words));

describe("NUM-01 totals are the sum of their parts", () => {
  it.each([
    "受理代表建议、政协提案合计9件，其中代表建议2件，政协提案7件，回访满意率98%。",
    "承办代表建议2件、政协提案5件，共计7件，办结率均为100%。",
    "办理信访3件、代表建议2件、政协提案5件，后两类合计7件。",
    "办理行政处罚案件4905件，其中简易程序1486件、普通程序3419件。",
    "处罚28件，其中简易程序21件、普通程序7件，排查隐患18件。",
    "梳理文件15件，其中继续有效10件、修改或者废止5件；代拟规范性文件2件。",
    "检查企业50家，其中化工企业5家、机械企业3家。",
    "开展检查126次，较上年减少18.2%；其中跨部门11次。",
    "宣传1000余场，其中进企业300场、进社区200场。",
    "举办培训3期，共计120人次。",
  ])("is silent at %s", (words) => {
    expect(of(words)).toEqual([]);
  });

  it("finds a total that its parts do not give, says the sum and stands at the total", () => {
    const [found, ...more] = of("受理代表建议、政协提案合计8件，其中代表建议2件，政协提案7件。");
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: "error",
      gate: "submit",
      excerpt: "8件",
      context: { problem: "sum", found: "8", expected: "9" },
    });
  });

  it.each([
    ["parts before the total", "承办代表建议2件、政协提案5件，共计8件。", "7"],
    ["procedures", "行政处罚9件，其中简易程序3件、普通程序7件。", "10"],
    ["cleaned documents", "梳理文件15件，其中继续有效10件、修改4件。", "14"],
  ])("finds wrong %s", (_what, words, expected) => {
    expect(of(words)).toMatchObject([{ severity: "error", context: { expected } }]);
  });

  it("only warns where parts that need not be all are more than the whole", () => {
    expect(of("检查企业5家，其中化工企业5家、机械企业3家。")).toMatchObject([{ severity: "warning" }]);
  });

  it.each([
    [
      "a sum",
      ["SUPV-03", "8"],
      ["SUPV-01", "2"],
      ["SUPV-02", "5"],
      { problem: "sum", found: "8", expected: "7" },
    ],
    [
      "a sum from some parts",
      ["NORM-04", "9"],
      ["NORM-04.2", "8"],
      ["NORM-04.4", "3"],
      { problem: "sum", expected: "11" },
    ],
    [
      "a part above the whole",
      ["LEAD-07.2", "6"],
      ["LEAD-07.3", "7"],
      ["LEAD-01", "1"],
      { problem: "more", found: "7" },
    ],
  ])("holds the facts to %s", (_what, a, b, c, context) => {
    const facts = [a, b, c].map(([indicatorCode = "", value = ""]) => ({
      indicatorCode,
      value,
      unit: "件",
      approx: "exact" as const,
    }));
    expect(runRule("NUM-01", withFacts(...facts))).toMatchObject([{ part: null, context }]);
  });

  it("holds requests received and carried over to those answered and carried on, and periods to their minimum", () => {
    const exact = { unit: "件", approx: "exact" } as const;
    const requests = (answered: string) =>
      runRule(
        "NUM-01",
        withFacts(
          { ...exact, indicatorCode: "SUPV-07.2", value: "10" },
          { ...exact, indicatorCode: "SUPV-07.3", value: "2" },
          { ...exact, indicatorCode: "SUPV-07.4", value: answered },
          { ...exact, indicatorCode: "SUPV-07.5", value: "3" },
        ),
      );
    expect(requests("9")).toEqual([]);
    expect(requests("10")).toMatchObject([{ context: { problem: "balance", found: "12", expected: "13" } }]);
    const days = { indicatorCode: "DECI-03", value: "20", unit: "日", approx: "exact" } as const;
    expect(runRule("NUM-01", withFacts(days))).toMatchObject([{ context: { problem: "minimum" } }]);
  });

  it("leaves facts that are approximate, of other spans, or given twice alone", () => {
    const part = { indicatorCode: "LEAD-07.3", value: "7", unit: "个", approx: "exact" } as const;
    const whole = { indicatorCode: "LEAD-07.2", value: "6", unit: "个", approx: "exact" } as const;
    for (const change of [{ approx: "over" }, { period: "上半年" }] as const)
      expect(runRule("NUM-01", withFacts(part, { ...whole, ...change }))).toEqual([]);
    expect(runRule("NUM-01", withFacts(part, whole, whole))).toEqual([]);
  });
});
