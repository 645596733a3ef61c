import type { CheckedText } from "../../src/checks/checked-text.ts";
import { adding, type Fault, headed, inSection, saying, without } from "./fault.ts";

const found = (rule: Fault["rule"], words: string): Fault => ({
  rule,
  name: words,
  plant: adding("measures", words),
});

const said = (rule: Fault["rule"], ...words: readonly string[]): readonly Fault[] =>
  words.map((each) => found(rule, each));

/** The same report from another body. */
function issuedBy(text: CheckedText, issuer: string): CheckedText {
  const renamed = (words: string) => words.replaceAll(text.issuers[0] ?? "", issuer);
  return {
    ...text,
    title: renamed(text.title),
    issuers: [issuer],
    issuerNames: [{ full: issuer, short: null }],
    sections: text.sections.map((section) => ({ ...section, text: renamed(section.text) })),
  };
}

const structure: readonly Fault[] = [
  { rule: "STR-01", name: "no plan", plant: without("plan") },
  { rule: "STR-01", name: "no duties", plant: saying("duties", " ") },
  { rule: "STR-01", name: "no shortcomings", plant: without("shortcomings") },
  { rule: "STR-02", name: "shortcomings without heading", plant: headed("shortcomings", "") },
  {
    rule: "STR-02",
    name: "two contents, one heading",
    plant: headed("shortcomings", "存在问题及下一步措施"),
  },
  {
    rule: "STR-02",
    name: "plan in the last sentence of the duties",
    brings: ["STR-01", "STR-04", "STR-05"],
    plant: (text) => without("plan")(adding("duties", "下一步，将继续加强学习。")(text)),
  },
  {
    rule: "STR-03",
    name: "no cause at all",
    plant: saying("shortcomings", "一是案卷评查偏少；二是宣传形式单一。"),
  },
  {
    rule: "STR-03",
    name: "one of three without a cause",
    plant: saying(
      "shortcomings",
      "一是案卷评查偏少，原因是人手紧张；二是宣传形式单一；三是培训覆盖面窄，原因是时间难统一。",
    ),
  },
  {
    rule: "STR-04",
    name: "two shortcomings, one task on something else",
    brings: ["STR-05"],
    plant: (text) =>
      saying(
        "plan",
        "由办公室负责，6月底前选聘公职律师2名。",
      )(saying("shortcomings", "一是垃圾清运迟缓，原因是车辆老化；二是河道巡查断档，原因是岗位空缺。")(text)),
  },
  {
    rule: "STR-04",
    name: "one of two left out",
    brings: ["STR-05"],
    plant: (text) =>
      saying(
        "plan",
        "由环卫科负责，6月底前更新垃圾清运车辆5台。",
      )(saying("shortcomings", "一是垃圾清运迟缓，原因是车辆老化；二是河道巡查断档，原因是岗位空缺。")(text)),
  },
  {
    rule: "STR-05",
    name: "wishes instead of tasks",
    plant: saying("plan", "2026年，将进一步提高认识，针对上述不足狠抓落实。"),
  },
  {
    rule: "STR-05",
    name: "no date",
    plant: saying(
      "plan",
      "针对上述不足，一是由法规科牵头培训3期；二是由办公室完善制度建设；三是由执法队加强日常巡查。",
    ),
  },
  {
    rule: "STR-05",
    name: "no division",
    plant: saying(
      "plan",
      "针对上述不足，一是6月底前培训3期；二是9月底前完善制度建设；三是12月底前加强日常巡查。",
    ),
  },
  {
    rule: "STR-06",
    name: "no year",
    plant: (text) =>
      headed(
        "plan",
        "工作安排",
      )(
        saying(
          "plan",
          "针对上述不足，一是由法规科牵头，6月底前培训3期；二是由办公室完善制度建设；三是由执法队加强日常巡查。",
        )(text),
      ),
  },
  { rule: "STR-07", name: "nothing done", plant: saying("duties", "局长高度重视法治建设，切实履行职责。") },
  {
    rule: "STR-07",
    name: "no post",
    plant: saying("duties", "严格履行职责，研究法治议题6次，带头讲课2次。"),
  },
  ...said(
    "STR-08",
    "一是完善制度；三是加强培训。",
    "一是完善制度，加强培训。",
    "（一）完善制度\n（三）加强培训",
  ),
  { rule: "STR-08", name: "typed number", plant: headed("plan", "四、2026年重点任务") },
  {
    rule: "STR-08",
    name: "skipped level",
    plant: (text) => inSection(text, "measures", () => ({ headings: [{ level: 4, from: 0, to: 2 }] })),
  },
  {
    rule: "STR-09",
    name: "one section is nearly everything",
    plant: adding("measures", "执法监督有序推进。".repeat(180)),
  },
  {
    rule: "STR-09",
    name: "longer than the notice allows",
    plant: (text) => ({
      ...text,
      requirements: text.requirements && { ...text.requirements, maxCharacters: 100 },
    }),
  },
  ...said("STR-10", "开展培训××场。", "检查*次。", "印发文件（此处填写文号）。"),
  {
    rule: "STR-10",
    name: "heading of the template",
    plant: (text) =>
      headed("measures", "上一年度主要举措")(adding("measures", "2025年，完成年度任务。")(text)),
  },
];

const years: readonly Fault[] = [
  {
    rule: "YER-01",
    name: "last year's title",
    plant: (text) => ({ ...text, title: text.title.replace("2025", "2024") }),
  },
  {
    rule: "YER-01",
    name: "last year's preamble",
    plant: saying("preamble", "现将2024年法治政府建设情况报告如下："),
  },
  { rule: "YER-02", name: "last year in the heading", plant: headed("measures", "2024年主要举措") },
  {
    rule: "YER-02",
    name: "this year in the plan's heading",
    brings: ["STR-06"],
    plant: headed("plan", "2025年工作安排"),
  },
  ...said("YER-03", "2024年，召开专题会议3次。", "2023年共办理来信12件。"),
  ...said("YER-04", "完成2025度重点任务。", "二零二五年完成重点任务。", "完成2025年年度任务。"),
];

const wording: readonly Fault[] = [
  ...said(
    "TRM-01",
    "落实《法治政府建设实施纲要（2022—2025年）》。",
    "学习《习近平法治思想（2025年版）》。",
    "宣传《中华人民共和国行政处罚罚法》。",
    "依据《中华人民共和国合同法》审查协议。",
  ),
  {
    rule: "TRM-02",
    name: "required phrase missing",
    plant: (text) =>
      inSection(text, "measures", (section) => ({
        text: section.text.replace("习近平法治思想", "法律法规"),
      })),
  },
  {
    rule: "TRM-03",
    name: "a bureau's motions",
    plant: (text) => issuedBy(adding("measures", "承办人大议案，均已答复。")(text), "青禾区财政局"),
  },
  {
    rule: "TRM-03",
    name: "deputies' motions",
    plant: (text) => issuedBy(adding("measures", "人大代表议案均已答复。")(text), "青禾区民政局"),
  },
  ...said("TRM-04", "我们还完善了内部制度。", "同志们说了不算，咱们按制度办。"),
  ...said("TRM-05", "学习习近平法冶思想。", "落实谁执法谁普发要求。"),
  {
    rule: "TRM-05",
    name: "a name of the region's dictionary",
    plant: (text) =>
      adding(
        "measures",
        "建设青和湾示范点。",
      )({
        ...text,
        dictionaries: { ...text.dictionaries, names: [{ wrong: "青和湾", right: "青禾湾" }] },
      }),
  },
  ...said("TRM-06", "建设法制政府。", "推荐法治政府建设。", "截止目前已办结。", "公布权利清单。"),
  {
    rule: "TRM-07",
    name: "last year's text with this year's figures",
    plant: (text) => ({
      ...text,
      previous: {
        year: 2024,
        sections: text.sections.map(({ heading, statutoryRole, text: words }) => ({
          heading,
          statutoryRole,
          text: words.replace(/\d+(?=[件期次场])/gu, "7"),
        })),
        facts: [],
      },
    }),
  },
  ...said(
    "TRM-08",
    "做好备案审查等工作的执行力度。",
    "进一步加强加强监督。",
    "完善的的制度。",
    "同时，抓好培训。任务完成。同时，抓好宣传。",
  ),
];

const typing: readonly Fault[] = [
  ...said(
    "ART-01",
    "[bookmark: _GoBack]完善制度。",
    "完善&nbsp;制度。",
    "**完善**制度。",
    "[批注[A1]：完善制度。",
  ),
  { ...found("ART-01", "见错误!未找到引用源。"), brings: ["ART-02"] },
  ...said(
    "ART-02",
    "完善制度,加强培训。",
    "完善制度。。",
    '落实"第一议题"制度。',
    "按照(试行)办法执行。",
    "落实“第一议题制度。",
    "完善制度， 加强培训。",
    "依据青政发[2025]3号文件。",
  ),
];

/** What can be done wrong to structure, years, wording and typing. */
export const faultsInText: readonly Fault[] = [...structure, ...years, ...wording, ...typing];
