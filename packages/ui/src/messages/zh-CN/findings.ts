import type { FindingPart, RuleId } from "@nianbao/domain/checks/finding";

/** What each content rule found, and where. */
export const findings = {
  text: {
    "STR-01": "还缺法定内容：{role}",
    "STR-03": "{item, plural, =0 {各条不足都没有写原因} other {第 # 条不足没有写原因}}",
    "STR-10": "模板文字没有替换：{text}",
    "YER-01":
      "{found, plural, =0 {没有写报告年度，应写 {expected} 年} other {写的是 {year} 年，报告年度是 {expected} 年}}",
    "YER-02": "标题写的是 {year} 年，应为 {expected} 年",
    "ART-01": "留有其他软件的痕迹：{text}",
    "ART-02": "标点用法不规范：{text}",
    "DOC-01": "没有写主送机关",
    "DOC-04":
      "{problem, select, ending {标题应以“报告”结尾} book_title_marks {标题不加书名号} punctuation {标题中不用标点} other {标题有“关于”，应写成“关于……的报告”}}",
  } satisfies Record<RuleId, string>,
  part: {
    title: "标题",
    addressee: "主送机关",
    heading: "{section} · 标题",
    text: "{section}",
  } satisfies Record<FindingPart, string>,
  whole: "全文",
};
