import type { CheckedText } from "../src/checks/checked-text.ts";
import type { TextRuleId } from "../src/checks/text-rule-table.ts";
import { cleanText, plainSection, withSection } from "./checked-text.ts";

const measures = (text: string): CheckedText =>
  withSection("measures", { text: `${text}\n落实《法治政府建设实施纲要（2021—2025年）》。` });

const long = "业务培训扎实有序。".repeat(60);

/** A text for each rule in which that rule, and no other, finds something. */
export const plantedInText: Readonly<Record<TextRuleId, CheckedText>> = {
  "STR-01": withSection("plan", { text: "" }),
  "STR-02": withSection("shortcomings", { heading: "" }),
  "STR-03": withSection("shortcomings", { text: "普法宣传载体偏旧。" }),
  "STR-04": withSection("shortcomings", {
    text: "一是基层执法人员不足，原因是编制核定较早；二是信访积案偏多，主要由于沟通渠道狭窄；三是园林绿化验收滞后，主要由于苗木短缺；四是停车秩序混乱，主要由于泊位稀少。",
  }),
  "STR-05": withSection("plan", {
    text: "一是由法规科补充执法人员5名；二是由数据科牵头统一数据接口标准；三是由办公室组织普法宣传12场。",
  }),
  "STR-06": withSection("plan", { heading: "主要安排" }),
  "STR-07": withSection("duties", { text: "主要负责人高度重视，认真履行职责。" }),
  "STR-08": measures("一是举办培训12场；三是参训1000余人次。"),
  "STR-09": {
    ...cleanText,
    sections: [...cleanText.sections, plainSection("more", "measures_outcomes", "执法监督", long)],
  },
  "STR-10": measures("培训××场。"),
  "YER-01": { ...cleanText, title: "青禾区数据局关于2024年法治政府建设情况的报告" },
  "YER-02": withSection("measures", { heading: "2024年主要举措" }),
  "YER-03": measures("2024年，我局共举办培训12场。"),
  "YER-04": measures("完成2025度任务12项。"),
  "TRM-01": withSection("measures", { text: "落实《法治政府建设实施纲要（2022—2025年）》，举办培训12场。" }),
  "TRM-02": {
    ...cleanText,
    requirements: {
      requiredPhrases: ["习近平法治思想"],
      documentNumberRequired: false,
      addressees: [],
      minCharacters: null,
      maxCharacters: null,
    },
  },
  "TRM-03": measures("承办人大议案3件。"),
  "TRM-04": measures("我们举办培训12场。"),
  "TRM-05": measures("学习习近平法冶思想6次。"),
  "TRM-06": measures("建设法制政府。"),
  "TRM-07": {
    ...cleanText,
    previous: {
      year: 2024,
      sections: cleanText.sections.map(({ heading, statutoryRole, text }) => ({
        heading,
        statutoryRole,
        text,
      })),
      facts: [],
    },
  },
  "TRM-08": measures("认真做好规范性文件清理的执行力度。"),
  "ART-01": measures("[bookmark: _GoBack]举办培训。"),
  "ART-02": measures("举办培训,参训千人。"),
};
