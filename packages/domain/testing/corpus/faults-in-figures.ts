import type { CheckedFact, Tenure } from "../../src/checks/checked-context.ts";
import { plainFact } from "./clean.ts";
import { adding, type Fault, inSection } from "./fault.ts";

const said = (rule: Fault["rule"], ...words: readonly string[]): readonly Fault[] =>
  words.map((each) => ({ rule, name: each, plant: adding("measures", each) }));

const elsewhere: Tenure = {
  name: "程望舒",
  posts: ["副局长"],
  from: "2023-05-01",
  to: null,
  isPrincipal: false,
};

/** A sentence whose words are a figure of a fact. */
const figured =
  (words: string, change: Partial<CheckedFact>): Fault["plant"] =>
  (text) => ({
    ...inSection(text, "measures", (section) => {
      const from = section.text.length + "\n对外开放日接待群众".length;
      return {
        text: `${section.text}\n对外开放日接待群众${words}。`,
        figures: [...section.figures, { factId: "visitors", from, to: from + words.length, text: words }],
      };
    }),
    facts: [
      ...text.facts,
      {
        ...plainFact,
        id: "visitors",
        label: "接待群众",
        indicatorCode: null,
        value: "320",
        unit: "人次",
        ...change,
      },
    ],
  });

const inLedger =
  (...changes: readonly Partial<CheckedFact>[]): Fault["plant"] =>
  (text) => ({
    ...text,
    facts: [
      ...text.facts,
      ...changes.map((change, index) => ({
        ...plainFact,
        id: `planted${index}`,
        indicatorCode: null,
        ...change,
      })),
    ],
  });

const penalties = { indicatorCode: "ENFO-04", label: "行政处罚案件", unit: "件" };

const ledger: readonly Fault[] = [
  {
    rule: "NUM-01",
    name: "procedures above the whole",
    plant: inLedger(
      { ...penalties, value: "40" },
      { indicatorCode: "ENFO-04.2", label: "简易程序", value: "30", unit: "件" },
      { indicatorCode: "ENFO-04.3", label: "普通程序", value: "16", unit: "件" },
    ),
  },
  {
    rule: "NUM-02",
    name: "a rate that its parts do not give",
    plant: inLedger(
      { indicatorCode: "DISP-05", label: "排查", value: "200", unit: "件" },
      { indicatorCode: "DISP-05.2", label: "化解", value: "180", unit: "件" },
      { indicatorCode: "DISP-05.3", label: "化解率", value: "98", unit: "%" },
    ),
  },
  { rule: "NUM-03", name: "a figure typed over", plant: figured("330人次", {}) },
  { rule: "NUM-03", name: "an approximation dropped", plant: figured("320人次", { approx: "over" }) },
  {
    rule: "NUM-04",
    name: "two values of one indicator",
    plant: inLedger({ ...penalties, value: "46" }, { ...penalties, value: "47" }),
  },
  {
    rule: "NUM-04",
    name: "two values in two sections",
    plant: (text) =>
      adding("duties", "组织档案开放展览活动13场。")(adding("measures", "组织档案开放展览活动12场。")(text)),
  },
  {
    rule: "NUM-05",
    name: "last year's very value",
    plant: inLedger({ ...penalties, value: "46", lastYearValue: "46" }),
  },
  {
    rule: "NUM-05",
    name: "thrice last year's",
    plant: inLedger({ ...penalties, value: "90", lastYearValue: "30" }),
  },
  { rule: "NUM-06", name: "penalties in persons", plant: inLedger({ ...penalties, unit: "人" }) },
  { rule: "NUM-08", name: "a figure without evidence", plant: figured("320人次", { evidenceCount: 0 }) },
  {
    rule: "NUM-09",
    name: "all and no evidence",
    plant: figured("100%", { value: "100", unit: "%", evidenceCount: 0 }),
    brings: ["NUM-08"],
  },
];

/** What can be done wrong to figures, names, the form of the document, secrets and times. */
export const faultsInFigures: readonly Fault[] = [
  ...said("NUM-01", "承办代表建议2件、政协提案5件，共计8件。", "收到来信共计12件，其中投诉5件、咨询8件。"),
  ...said("NUM-02", "受理来信200件，办结180件，办结率95%。", "办结率达到120%。"),
  ...ledger,
  ...said("NUM-07", "积极开展普法宣传活动。", "定期组织集中学法。"),
  ...said("NUM-09", "群众满意率100%。", "全年未发生任何投诉。"),
  ...said("ORG-03", "及时调整充实法治政府建设工作领导小组，成员12人。"),
  ...said("DOC-06", "恳请区政府给予支持。", "妥否，请批示。"),
  ...said("SEC-01", "机密★1年"),
  ...said(
    "SEC-02",
    "联系人手机13800138000。",
    "当事人身份证11010519491231002X。",
    "车辆豫H·12345。",
    "现住青禾路8号。",
  ),
  ...said("SEC-03", "青禾星源科技有限公司实现产值3200万元。"),
  {
    rule: "ORG-01",
    name: "a name nobody registered",
    plant: (text) => ({ ...text, issuerNames: [{ full: "青禾区大数据管理局", short: null }] }),
  },
  {
    rule: "ORG-02",
    name: "a deputy called head",
    plant: (text) => ({
      ...adding("measures", "局长程望舒带队检查。")(text),
      people: [...text.people, elsewhere],
    }),
  },
  {
    rule: "ORG-04",
    name: "a county's committee in a district",
    plant: (text) => ({ ...text, addressee: "区委全面依法治县委员会" }),
  },
  { rule: "ORG-05", name: "signed by another", plant: (text) => ({ ...text, signatory: "程望舒" }) },
  { rule: "DOC-01", name: "no addressee", plant: (text) => ({ ...text, addressee: null }) },
  { rule: "DOC-02", name: "leading zero", plant: (text) => ({ ...text, docNumber: "青政报〔2026〕08号" }) },
  { rule: "DOC-02", name: "no number", plant: (text) => ({ ...text, docNumber: "" }) },
  { rule: "DOC-03", name: "no date", plant: (text) => ({ ...text, issueDate: "" }) },
  {
    rule: "DOC-04",
    name: "a summary",
    plant: (text) => ({ ...text, title: text.title.replace(/的报告$/u, "的总结") }),
  },
  { rule: "DOC-05", name: "no signatory", plant: (text) => ({ ...text, signatory: "" }) },
  {
    rule: "TIM-01",
    name: "ten minutes late",
    brings: ["TIM-03"],
    plant: (text) => ({ ...text, now: "2026-02-28T16:10:00.000Z", dueAt: "2026-02-28T16:00:00.000Z" }),
  },
  {
    rule: "TIM-02",
    name: "not public by the end of March",
    brings: ["TIM-01", "TIM-03"],
    plant: (text) => ({ ...text, now: "2026-04-01T00:00:00.000Z" }),
  },
  {
    rule: "TIM-03",
    name: "a month after signing",
    plant: (text) => ({ ...text, now: "2026-02-20T00:00:00.000Z" }),
  },
  {
    rule: "XRP-01",
    name: "a planned item nobody accounts for",
    plant: (text) => ({ ...text, lastPlan: [{ text: "编制行政检查事项清单", outcome: null }] }),
  },
];
