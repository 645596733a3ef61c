import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { planTasks } from "./str-05-plan-tasks.ts";

const of = (text: string) =>
  planTasks(withSection("plan", { text })).map(({ context }) => context["problem"]);

describe("STR-05 tasks of next year", () => {
  it.each([
    ["一是法规科牵头举办培训6期，6月底前完成；二是完善执法制度规定；三是加强案卷评查工作。", []],
    ["组织执法培训4场（责任科室：法规科；时限：三季度）。修订裁量基准文件。开展普法宣传活动。", []],
    ["由办公室负责，年底前合法性审查率达到百分之百。制定重大决策目录。公开征求社会意见。", []],
    ["继续加强法治学习。", ["tasks", "figure", "division", "due"]],
    ["一是法规科牵头举办执法培训，6月底前完成；二是完善执法制度规定；三是加强案卷评查工作。", ["figure"]],
    ["一是举办执法培训6期，6月底前完成；二是完善执法制度规定；三是加强案卷评查工作。", ["division"]],
    ["一是法规科牵头举办执法培训6期；二是完善执法制度规定；三是加强案卷评查工作。", ["due"]],
    ["法规科牵头，6月底前举办执法培训6期。", ["tasks"]],
    [
      "一是法规科牵头落实第一责任人职责，3月底前完成；二是完善执法制度规定；三是2026年加强评查工作。",
      ["figure"],
    ],
  ])("of “%s” it misses %j", (text, problems) => {
    expect(of(text)).toEqual(problems);
  });

  it("leaves a missing plan to STR-01", () => {
    expect(planTasks({ ...cleanText, sections: [] })).toEqual([]);
  });
});
