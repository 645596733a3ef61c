import type { TextRuleId } from "@nianbao/domain/checks/text-rule-table";

/** What the rules on structure, years, wording and typing found, and what to do about it. */
export const textFindings = {
  "STR-01": "还缺法定内容：{role}，在提纲中补上",
  "STR-02": "{role}没有单独成段立标题，请另立一节",
  "STR-03": "{item, plural, =0 {各条不足都没有写原因} other {第 # 条不足没有写原因}}，请补写“原因是……”",
  "STR-04":
    "{item, plural, =0 {这些不足在下一年度安排中没有对应任务} other {第 # 条不足在下一年度安排中没有对应任务}}，请补上整改任务",
  "STR-05":
    "{problem, select, tasks {下一年度安排少于三项任务，请分项写明} figure {下一年度安排没有量化目标，请至少给一项任务写上数量} division {下一年度安排没有写责任科室，请写明由谁负责} other {下一年度安排没有写完成时限，请写明何时完成}}",
  "STR-06": "没有写明是哪一年的安排，请写“{expected}年”或“下一步”",
  "STR-07":
    "{problem, select, post {没有写主要负责人的职务，请写明} other {没有写主要负责人具体做了什么，请写“四个亲自”中的两项以上，或写明会议、批示、讲课的次数}}",
  "STR-08":
    "{problem, select, typed {标题前手写了序号“{text}”，序号会自动生成，请删去} skipped {“{text}”的标题级别跳级，请逐级设置} alone {只有“{text}”，没有“{expected}”，请补上或改写} other {序号“{text}”不连续，此处应为“{expected}”}}",
  "STR-09":
    "{problem, select, small {本节只占全文 {share}%，内容偏少，请充实} large {本节占全文 {share}%，内容偏多，请精简} short {全文 {count} 字，不足通知要求的 {expected} 字} other {全文 {count} 字，超过通知规定的 {expected} 字}}",
  "STR-10": "模板文字没有替换：{text}，请改成实际内容",
  "YER-01":
    "{found, plural, =0 {没有写报告年度，应写 {expected} 年} other {写的是 {year} 年，报告年度是 {expected} 年}}",
  "YER-02": "标题写的是 {year} 年，应为 {expected} 年",
  "YER-03": "这里写的是 {year} 年，请核对是否应为 {expected} 年；如果是对比或者历史情况，请写明",
  "YER-04": "年份写法不规范：{text}，应为“{expected}”",
  "TRM-01":
    "{problem, select, none {全文没有引用法律法规或文件，请写明工作依据} past {《{expected}》已不是现行文件：{other}，请核对} other {《{text}》名称有误，应为《{expected}》}}",
  "TRM-02": "没有写通知要求的“{text}”，请结合实际写入",
  "TRM-03": "“{text}”用词不准：部门承办的一般是“{expected}”，请核对",
  "TRM-04": "“{text}”不是公文用语，请改用“我局”“我镇”等自称",
  "TRM-05": "“{text}”与规范表述不一致，应为“{expected}”",
  "TRM-06": "“{text}”用词有误，应为“{expected}”",
  "TRM-07": "全文有 {share}% 与 {year} 年报告相同或相近，请按本年实际改写",
  "TRM-08":
    "{problem, select, mismatch {“{text}”动宾搭配不当，请改写} doubled {“{text}”重复，请删去一处} repeated {与本节前文重复：{text}，请合并} other {同一段里“{text}”用了两次，请换一种说法}}",
  "ART-01": "留有其他软件的痕迹：{text}，请删去",
  "ART-02": "标点用法不规范：{text}",
} satisfies Record<TextRuleId, string>;
