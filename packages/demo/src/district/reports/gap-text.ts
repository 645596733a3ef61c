import { bodyByKey, reportingBodies } from "../bodies.ts";
import { commonGaps } from "./phrases-duties.ts";
import { parseGap, type BodyProfile, type Gap } from "./profile.ts";
import { choose, hash } from "./series.ts";

const numerals = ["一", "二", "三", "四", "五"];

const withDivision = (profile: BodyProfile, gap: Gap): Gap => {
  const { divisions } = bodyByKey(profile.key);
  const division = gap.division === "L" ? divisions.at(-1) : divisions[Number(gap.division)];
  return { ...gap, division: division ?? divisions[0] ?? "" };
};

/** The shortcomings of a year: two of the body's own, the other two the year after, and one that any body may have. */
export const gapsOf = (profile: BodyProfile, year: number): readonly Gap[] => {
  const own = profile.gaps.slice(year % 2 === 1 ? 0 : 2, year % 2 === 1 ? 2 : 4);
  if (profile.key === "science-industry") return own;
  const index = reportingBodies.findIndex((b) => b.key === profile.key);
  const common = commonGaps[(index * 5 + year * 3) % commonGaps.length];
  return common ? [...own, withDivision(profile, parseGap(common))] : own;
};

const gapForms: readonly ((n: string, g: Gap) => string)[] = [
  (n, g) => `${n}是${g.problem}，原因是${g.cause}。`,
  (n, g) => `${n}是${g.problem}，主要原因在于${g.cause}。`,
  (n, g) => `${n}是${g.problem}。究其原因，${g.cause}。`,
];

/** Shortcomings as 一是…，原因是…: every problem carries its cause (STR-03). */
export const gapSentences = (profile: BodyProfile, year: number): string => {
  const form = profile.key === "science-industry" ? gapForms[0] : choose(gapForms, "gap", profile.key, year);
  return gapsOf(profile, year)
    .map((g, i) => form?.(numerals[i] ?? "", g) ?? "")
    .join("");
};

const dueText = (due: string, next: number): string => (/^\d+月/.test(due) ? `${next}年${due}` : due);

const planForms: readonly ((n: string, g: Gap, next: number) => string)[] = [
  (n, g, next) => `${n}是${g.task}，由${g.division}负责，完成时限为${dueText(g.due, next)}。`,
  (n, g, next) => `${n}是${g.task}（责任科室：${g.division}；时限：${dueText(g.due, next)}）。`,
  (n, g, next) => `${n}是${g.division}牵头，${g.task}，时限：${dueText(g.due, next)}。`,
];

/** Next year's tasks, one for each shortcoming, each with its division and its time (STR-04, STR-05). */
export const planSentences = (profile: BodyProfile, year: number): string => {
  const form = choose(planForms, "plan", profile.key, year);
  return gapsOf(profile, year)
    .map((g, i) => form(numerals[i] ?? "", g, year + 1))
    .join("");
};

const doneForms: readonly ((g: Gap) => string)[] = [
  (g) => `上年安排的“${g.task}”由${g.division}牵头完成。`,
  (g) => `${g.division}落实上年计划，“${g.task}”按期完成。`,
  (g) => `针对上年查摆的“${g.problem}”问题，${g.division}已完成“${g.task}”任务。`,
  (g) => `上年列入计划的“${g.task}”任务已由${g.division}办结并对账销号。`,
];

const partForms: readonly ((g: Gap) => string)[] = [
  (g) => `“${g.task}”一项完成大部分，因${g.division}人手调整，剩余工作转入后续推进。`,
  (g) => `“${g.task}”基本完成，个别内容因协作单位进度影响顺延，${g.division}继续跟进。`,
  (g) => `“${g.task}”已完成主要部分，尾项由${g.division}在下一季度收尾。`,
];

/** How the plan of the year before was carried out; every task of it is named (XRP-01). */
export const followSentences = (profile: BodyProfile, year: number): string => {
  const tasks = gapsOf(profile, year - 1);
  const first = hash("follow", profile.key, year);
  const unfinished = hash("unfinished", profile.key, year) % (tasks.length + 2);
  return tasks
    .map((g, i) => {
      const forms = i === unfinished ? partForms : doneForms;
      return forms[(first + i) % forms.length]?.(g) ?? "";
    })
    .join("");
};
