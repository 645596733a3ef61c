import { type CheckedFact, nothingKnown } from "../../src/checks/checked-context.ts";
import type { CheckedText } from "../../src/checks/checked-text.ts";
import { plainSection } from "../checked-text.ts";

/** What a body of the corpus did; every word of it is invented. */
interface Body {
  readonly name: string;
  readonly self: string;
  readonly head: string;
  readonly post: string;
  readonly work: string;
  readonly gaps: readonly (readonly [gap: string, cause: string])[];
  readonly tasks: readonly string[];
}

const bodies: readonly Body[] = [
  {
    name: "青禾区数据局",
    self: "我局",
    head: "沈知行",
    post: "局长",
    work: "修订数据共享管理制度2项，清理规范性文件5件，其中继续有效3件、修改1件、废止1件。组织执法人员参加业务培训4期、86人次。办理人大代表建议3件、政协提案2件，共计5件，全部按期答复。发放普法宣传资料1200余份。",
    gaps: [
      ["数据接口标准不统一", "各系统建设年代不同"],
      ["执法案卷制作质量不均衡", "日常评查频次偏低"],
    ],
    tasks: [
      "6月底前由数据资源科牵头统一数据接口标准12项",
      "每季度由法规科组织一次执法案卷评查",
      "9月底前由办公室完成公职律师选聘2名",
    ],
  },
  {
    name: "青禾区城市管理局",
    self: "我局",
    head: "陆明远",
    post: "局长",
    work: "办理行政处罚案件46件，其中简易程序30件、普通程序16件，未发生被撤销情形。开展占道经营专项检查120次，责令改正38处。落实《中华人民共和国行政处罚法》，对首次轻微违法行为不予处罚9件。",
    gaps: [
      ["餐饮油烟投诉处置周期长", "多部门联合检查机制尚不健全"],
      ["执法文书说理不充分", "一线队员法律基础参差不齐"],
    ],
    tasks: [
      "由执法大队牵头，二季度前建立餐饮油烟联合检查机制，每月检查不少于2次",
      "由法制科组织执法文书评查4次，12月底前完成",
      "由宣教科负责，全年开展城管进社区宣传20场",
    ],
  },
  {
    name: "白石镇人民政府",
    self: "我镇",
    head: "顾清和",
    post: "镇长",
    work: "依法办理民生实事15件，公开重大行政决策事项3项，均履行公众参与和集体讨论程序。排查矛盾纠纷210件，化解205件，化解率97.6%。开展“法律明白人”培训6场，覆盖全镇18个村。",
    gaps: [
      ["村级合同审查不够规范", "法律顾问进村服务时间有限"],
      ["综合执法力量薄弱", "赋权事项承接时间较短"],
    ],
    tasks: [
      "司法所牵头，3月底前完成村级合同示范文本8份",
      "综合执法队负责，年内组织赋权事项培训5期",
      "党政办公室负责，每半年向人大主席团报告一次依法行政情况",
    ],
  },
  {
    name: "青禾区卫生健康委员会",
    self: "我委",
    head: "苏景然",
    post: "主任",
    work: "开展医疗机构监督检查260户次，抽检合格率98.1%。制定《青禾区公共场所卫生信用评价办法》，公开征求意见30日。组织学习《中华人民共和国传染病防治法》5次，参加考试312人，全部合格。",
    gaps: [
      ["基层监督协管员能力不足", "人员流动较快"],
      ["职业病危害申报更新不及时", "小微企业主体意识偏弱"],
    ],
    tasks: [
      "由监督所负责，上半年完成监督协管员轮训3期",
      "由职业健康科牵头，10月底前核查小微企业职业病危害申报150家",
      "由政策法规科负责，全年公布典型案例6件",
    ],
  },
  {
    name: "青禾区交通运输局",
    self: "我局",
    head: "韩亦舟",
    post: "局长",
    work: "取消证明事项4项，压减办理时限12个工作日。查处超限超载车辆73辆次，卸载货物560吨。召开货运企业座谈会3次，收集意见21条，采纳18条。编印执法指引1册。",
    gaps: [
      ["非现场执法设备布点不足", "财政投入分年安排"],
      ["驾驶员培训机构监管手段单一", "信用评价结果运用较少"],
    ],
    tasks: [
      "由执法支队负责，8月底前新增非现场执法设备布点5处",
      "由运输科牵头，三季度前出台培训机构信用评价细则1件",
      "由法规科负责，全年组织旁听庭审4次",
    ],
  },
];

const ordinals = ["一", "二", "三", "四"];
const listed = (items: readonly string[], mark: string): string =>
  items
    .map((item, index) => `${ordinals[index] ?? ""}是${item}${index < items.length - 1 ? mark : "。"}`)
    .join("");

/** Ways in which good reports differ from one another. */
const manners = [
  {
    measures: "主要举措和成效",
    gaps: "存在的不足和原因",
    plan: "2026年工作安排",
    write: (gaps: Body["gaps"]) =>
      listed(
        gaps.map(([gap, cause]) => `${gap}，原因是${cause}`),
        "；",
      ),
    list: (tasks: readonly string[]) => listed(tasks, "；"),
  },
  {
    measures: "2025年度推进法治政府建设的主要举措",
    gaps: "存在问题及原因分析",
    plan: "下一年度主要安排",
    write: (gaps: Body["gaps"]) =>
      `${gaps.map(([gap]) => gap).join("；")}。上述问题的原因主要有：${gaps.map(([, cause]) => cause).join("、")}。`,
    list: (tasks: readonly string[]) => tasks.map((task) => `${task}。`).join("\n"),
  },
  {
    measures: "工作开展情况",
    gaps: "短板弱项",
    plan: "下一步打算",
    write: (gaps: Body["gaps"]) => gaps.map(([gap, cause]) => `由于${cause}，${gap}。`).join(""),
    list: (tasks: readonly string[]) =>
      tasks.map((task, index) => `（${ordinals[index] ?? ""}）${task}。`).join("\n"),
  },
  {
    measures: "法治政府建设成效",
    gaps: "不足和原因",
    plan: "2026年重点任务",
    write: (gaps: Body["gaps"]) =>
      listed(
        gaps.map(([gap, cause]) => `${gap}。究其原因，${cause}`),
        "。",
      ),
    list: (tasks: readonly string[]) => `2026年，将重点做好以下工作。${listed(tasks, "。")}`,
  },
] as const;

const duties = (body: Body): string =>
  `${body.post}${body.head}履行推进法治建设第一责任人职责，主持党组会议研究法治议题6次，对重要工作亲自部署、重大问题亲自过问，带头讲法治课2次。`;

export const plainFact: CheckedFact = {
  id: "trainings",
  label: "业务培训期数",
  indicatorCode: "STUD-04",
  value: "4",
  unit: "期",
  approx: "exact",
  denominator: null,
  period: null,
  evidenceCount: 1,
  confirmed: true,
  lastYearValue: null,
};

const reportOf = (body: Body, manner: (typeof manners)[number]): CheckedText => ({
  ...nothingKnown,
  reportYear: 2025,
  title: `${body.name}关于2025年法治政府建设情况的报告`,
  addressee: "青禾区人民政府",
  issuers: [body.name],
  docNumber: "青政报〔2026〕8号",
  issueDate: "2026-01-15",
  signatory: body.head,
  issuerNames: [{ full: body.name, short: null }],
  regionLevel: "district",
  people: [{ name: body.head, posts: [body.post], from: "2023-05-01", to: null, isPrincipal: true }],
  requirements: {
    requiredPhrases: ["习近平法治思想"],
    documentNumberRequired: true,
    addressees: [],
    minCharacters: 200,
    maxCharacters: 6000,
  },
  sections: [
    plainSection(
      "preamble",
      "preamble",
      "",
      `按照区委全面依法治区委员会工作安排，现将${body.name}2025年法治政府建设情况报告如下：`,
    ),
    plainSection(
      "measures",
      "measures_outcomes",
      manner.measures,
      `${body.self}学习贯彻习近平法治思想，落实《法治政府建设实施纲要（2021—2025年）》。\n${body.work}`,
    ),
    plainSection("duties", "principal_duties", "主要负责人履行推进法治建设第一责任人职责情况", duties(body)),
    plainSection("shortcomings", "shortcomings_causes", manner.gaps, manner.write(body.gaps)),
    plainSection("plan", "next_year_plan", manner.plan, manner.list(body.tasks)),
  ],
});

/** Twenty reports with nothing wrong: five bodies, each in four manners of writing. */
export const cleanReports: readonly CheckedText[] = bodies.flatMap((body) =>
  manners.map((manner) => reportOf(body, manner)),
);
