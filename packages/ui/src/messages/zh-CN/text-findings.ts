import type { TextRuleId } from "@nianbao/domain/checks/text-rule-table";

/** What the rules on structure, years, wording and typing found, and what to do about it. */
export const textFindings = {
  "STR-01": "还缺法定内容：{role}",
  "STR-03": "{item, plural, =0 {各条不足都没有写原因} other {第 # 条不足没有写原因}}",
  "STR-10": "模板文字没有替换：{text}",
  "YER-01":
    "{found, plural, =0 {没有写报告年度，应写 {expected} 年} other {写的是 {year} 年，报告年度是 {expected} 年}}",
  "YER-02": "标题写的是 {year} 年，应为 {expected} 年",
  "ART-01": "留有其他软件的痕迹：{text}",
  "ART-02": "标点用法不规范：{text}",
} satisfies Record<TextRuleId, string>;
