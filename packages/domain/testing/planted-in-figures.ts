import type { CheckedFact, Tenure } from "../src/checks/checked-context.ts";
import type { CheckedText } from "../src/checks/checked-text.ts";
import type { FigureRuleId } from "../src/checks/figure-rule-table.ts";
import { cleanText, withSection } from "./checked-text.ts";

/** A fact with nothing wrong about it. */
export const plainFact: CheckedFact = {
  id: "fact",
  label: "参训人次",
  indicatorCode: "STUD-04",
  value: "1000",
  unit: "人次",
  approx: "over",
  denominator: null,
  period: null,
  evidenceCount: 1,
  confirmed: true,
  lastYearValue: null,
};

export const withFacts = (...facts: readonly Partial<CheckedFact>[]): CheckedText => ({
  ...cleanText,
  facts: facts.map((fact, index) => ({ ...plainFact, id: `fact${index}`, ...fact })),
});

/** The head of the body of the clean text. */
export const head: Tenure = {
  name: "沈知行",
  posts: ["党组书记", "局长"],
  from: "2023-05-01",
  to: null,
  isPrincipal: true,
};

const measures = cleanText.sections.find(({ id }) => id === "measures")?.text ?? "";

/** The clean text with more said among its measures. */
export const saying = (words: string): CheckedText =>
  withSection("measures", { text: `${measures}\n${words}` });

const figure = "1000余人次";
const at = measures.indexOf(figure);

/** The clean text whose 1000余人次 is a figure of these facts. */
export const withFigure = (text: string, ...facts: readonly Partial<CheckedFact>[]): CheckedText => ({
  ...withSection("measures", {
    text: measures.replace(figure, text),
    figures: [{ factId: "fact0", from: at, to: at + text.length, text }],
  }),
  facts: withFacts(...facts).facts,
});

/** A text for each rule in which that rule, and no other, finds something. */
export const plantedInFigures: Readonly<Record<FigureRuleId, CheckedText>> = {
  "NUM-01": saying("承办代表建议2件、政协提案5件，共计8件。"),
  "NUM-02": saying("受理矛盾纠纷200件，化解180件，化解率95%。"),
  "NUM-03": withFigure("900余人次", {}),
  "NUM-04": withFacts({ value: "1000" }, { value: "1100" }),
  "NUM-05": withFacts({ lastYearValue: "400" }),
  "NUM-06": withFacts({ unit: "人", indicatorCode: "PUBL-03", label: "发放宣传资料" }),
  "NUM-07": saying("积极开展普法宣传活动。"),
  "NUM-08": withFigure(figure, { evidenceCount: 0 }),
  "NUM-09": saying("群众满意率100%。"),
  "ORG-01": { ...cleanText, issuerNames: [{ full: "青禾区大数据管理局", short: null }] },
  "ORG-02": { ...saying("副局长沈知行带队检查。"), people: [head] },
  "ORG-03": saying("及时调整充实局法治政府建设工作领导小组，成员12人。"),
  "ORG-04": { ...cleanText, addressee: "区委全面依法治县委员会" },
  "ORG-05": { ...cleanText, signatory: "陆远", issueDate: "2026-02-10", people: [head] },
  "DOC-01": { ...cleanText, addressee: null },
  "DOC-02": { ...cleanText, docNumber: "青数据〔2026〕08号" },
  "DOC-03": { ...cleanText, issueDate: "2026-02-30" },
  "DOC-04": { ...cleanText, title: "青禾区数据局2025年法治政府建设工作总结" },
  "DOC-05": { ...cleanText, signatory: "" },
  "DOC-06": saying("恳请区政府给予支持。"),
  "SEC-01": saying("机密★1年"),
  "SEC-02": saying("联系人手机13800138000。"),
  "SEC-03": saying("青禾星源科技有限公司实现产值3200万元。"),
  "TIM-01": { ...cleanText, now: "2026-03-01T00:10:00.000Z", dueAt: "2026-03-01T00:00:00.000Z" },
  "TIM-02": { ...cleanText, now: "2026-03-31T16:30:00.000Z", dueAt: "2026-12-01T00:00:00.000Z" },
  "TIM-03": { ...cleanText, now: "2026-02-20T00:00:00.000Z", issueDate: "2026-01-05" },
  "XRP-01": { ...cleanText, lastPlan: [{ text: "修订数据共享目录", outcome: null }] },
};
