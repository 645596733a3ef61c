import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";
import type { measurePhrases } from "./phrases-measures.ts";
import type { MatterKind, ReportFamily } from "./profile.ts";

/** A piece of a section: a heading of level 2, own words, a pool of phrases, matters of a kind, or a fixed part. */
export type BlockPlan =
  | { readonly title: string }
  | { readonly text: string }
  | { readonly pool: Exclude<keyof typeof measurePhrases, "preamble"> | "follow" }
  | { readonly matters: readonly MatterKind[] }
  | { readonly slot: "happening" | "gaps" | "duties" | "plan" | "other" };

export interface SectionPlan {
  readonly heading: string;
  readonly role: StatutoryRole;
  readonly blocks: readonly BlockPlan[];
}

/** A theme of the measures: wordings of its heading, its part of the 纲要, and what stands under it. */
interface Theme {
  readonly titles: readonly string[];
  readonly framework: string;
  readonly blocks: readonly BlockPlan[];
}

const themes: readonly Theme[] = [
  {
    titles: [
      "强化组织领导，压实法治责任",
      "坚持党建引领，健全推进机制",
      "抓牢关键少数，夯实思想根基",
      "加强统筹谋划，凝聚工作合力",
      "坚持高位推动，层层传导责任",
    ],
    framework: "加强党的领导，完善法治政府建设推进机制",
    blocks: [{ pool: "lead" }, { pool: "follow" }, { pool: "study" }],
  },
  {
    titles: [
      "依法履行职能，优化服务供给",
      "转变工作作风，提升服务质效",
      "聚焦主责主业，增进群众获得感",
      "推进便民改革，优化发展环境",
      "立足职责定位，提高履职水平",
    ],
    framework: "健全政府机构职能体系，推动更好履职尽责",
    blocks: [{ matters: ["F"] }, { slot: "happening" }, { matters: ["G"] }],
  },
  {
    titles: [
      "完善制度规范，严守决策程序",
      "坚持科学决策，加强文件管理",
      "健全制度机制，防控决策风险",
      "规范权力运行，提升决策质量",
      "把好合法关口，推进制度落实",
    ],
    framework: "健全依法行政制度和行政决策制度体系",
    blocks: [{ matters: ["N", "D"] }],
  },
  {
    titles: [
      "规范行政执法，提升监管效能",
      "严格依法监管，守牢安全底线",
      "推进公正执法，体现力度温度",
      "健全执法机制，提高办案质量",
      "强化日常监督，规范检查行为",
    ],
    framework: "健全行政执法工作体系，全面推进严格规范公正文明执法",
    blocks: [{ matters: ["E"] }, { pool: "team" }, { matters: ["M"] }],
  },
  {
    titles: [
      "化解矛盾纠纷，接受各方监督",
      "畅通诉求渠道，促进阳光透明",
      "加强普法宣传，营造法治氛围",
      "坚持依法办事，回应社会关切",
      "注重源头治理，筑牢监督防线",
    ],
    framework: "健全社会矛盾纠纷行政预防调处化解和权力监督体系",
    blocks: [{ matters: ["P"] }, { matters: ["S"] }, { pool: "watch" }, { matters: ["U"] }],
  },
];

const gapTitles = [
  "存在的不足和原因",
  "存在的主要问题及原因",
  "存在的短板和原因分析",
  "工作中的不足及其原因",
];
const dutyTitles = [
  "党政主要负责人履行推进法治建设第一责任人职责情况",
  "主要负责人履行推进法治建设第一责任人职责情况",
  "落实推进法治建设第一责任人职责情况",
];
const planTitles = [
  "<N>年工作安排",
  "<N>年度法治政府建设主要安排",
  "下一年度（<N>年）工作打算",
  "<N>年重点工作计划",
];

/** Chooses a wording for the salt; the same salt always answers the same. */
type Choose = (items: readonly string[], salt: string) => string;

/** The plan of sections of a family; `withOther` adds ⑤ 其他需要报告的情况. */
export const layoutOf = (
  family: ReportFamily,
  choose: Choose,
  withOther: boolean,
): readonly SectionPlan[] => {
  const headed = themes.flatMap((theme, i): BlockPlan[] => [
    { title: family === "T2" ? theme.framework : choose(theme.titles, `theme${i}`) },
    ...theme.blocks,
  ]);
  const measures: SectionPlan = {
    heading: choose(
      ["推进法治政府建设的主要举措和成效", "主要举措和成效", "<Y>年主要工作及成效"],
      "measures",
    ),
    role: "measures_outcomes",
    blocks: headed,
  };
  const thematic = themes.map(
    (theme, i): SectionPlan => ({
      heading: choose(theme.titles, `theme${i}`),
      role: "measures_outcomes",
      blocks: theme.blocks,
    }),
  );
  const gaps: SectionPlan = {
    heading: choose(gapTitles, "gaps"),
    role: "shortcomings_causes",
    blocks: [{ slot: "gaps" }],
  };
  const duties: SectionPlan = {
    heading: choose(dutyTitles, "duties"),
    role: "principal_duties",
    blocks: [{ slot: "duties" }],
  };
  const plan: SectionPlan = {
    heading: choose(planTitles, "plan"),
    role: "next_year_plan",
    blocks: [{ slot: "plan" }],
  };
  const other: readonly SectionPlan[] = withOther
    ? [{ heading: "其他需要报告的情况", role: "other", blocks: [{ slot: "other" }] }]
    : [];
  if (family === "T4") return [duties, measures, gaps, plan, ...other];
  if (family === "T3") return [...thematic, gaps, duties, plan, ...other];
  return [measures, gaps, duties, plan, ...other];
};
