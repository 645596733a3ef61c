import type { CheckedText } from "../src/checks/checked-text.ts";
import type { TextRuleId } from "../src/checks/text-rule-table.ts";
import { cleanText, withSection } from "./checked-text.ts";

/** A text for each rule in which that rule, and no other, finds something. */
export const plantedInText: Readonly<Record<TextRuleId, CheckedText>> = {
  "STR-01": withSection("plan", { text: "" }),
  "STR-03": withSection("shortcomings", { text: "普法载体偏旧。" }),
  "STR-10": withSection("measures", { text: "培训××场。" }),
  "YER-01": { ...cleanText, title: "青禾区数据局关于2024年法治政府建设情况的报告" },
  "YER-02": withSection("measures", { heading: "2024年主要举措" }),
  "ART-01": withSection("measures", { text: "[bookmark: _GoBack]举办培训。" }),
  "ART-02": withSection("measures", { text: "举办培训,参训千人。" }),
};
