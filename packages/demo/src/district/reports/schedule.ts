import { bodyByKey, reportingBodies } from "../bodies.ts";
import { hash } from "./series.ts";

/** Days are YYYY-MM-DD in Asia/Shanghai. `publishedOn` is null where the report was not published. */
export interface ReportSchedule {
  readonly docSeq: number;
  readonly signedOn: string;
  readonly submittedOn: string;
  readonly publishedOn: string | null;
  /** Why it was not published, with its legal basis; null for published reports. */
  readonly nondisclosure: string | null;
}

/** Bodies that published after 31 March, with the days they were late, by report year. */
const latePublications: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  2022: { statistics: 9, supply: 6, forestry: 12, tangxi: 3, hewan: 15 },
  2023: { supply: 5, qingyuan: 2, assets: 8 },
  2024: { statistics: 4, tangxi: 6, archives: 1 },
  2025: { statistics: 7 },
};

const withheld: Readonly<Record<number, string>> = { 2022: "fire", 2025: "fire" };

const withheldReason =
  "报告涉及重点单位防护布局和力量部署，公开后可能影响公共安全，依据《政府信息公开条例》第十四条不予公开。";

/** Document numbers and days of publication that the product's pictures show. */
const shown: Readonly<
  Record<string, { readonly docSeq: number; readonly signed: string; readonly published: string }>
> = {
  government: { docSeq: 6, signed: "02-27", published: "03-26" },
  "science-industry": { docSeq: 8, signed: "02-26", published: "03-10" },
  education: { docSeq: 11, signed: "02-25", published: "03-12" },
  emergency: { docSeq: 5, signed: "02-24", published: "03-16" },
  market: { docSeq: 14, signed: "02-26", published: "03-20" },
  statistics: { docSeq: 4, signed: "02-27", published: "04-07" },
  liuyin: { docSeq: 9, signed: "02-24", published: "03-18" },
  fengqiao: { docSeq: 7, signed: "02-25", published: "03-19" },
};

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

/** The Friday before a Saturday, the Monday after a Sunday, otherwise the day itself. */
const weekday = (text: string): string => {
  const at = new Date(`${text}T00:00:00Z`);
  const shift = at.getUTCDay() === 6 ? -1 : at.getUTCDay() === 0 ? 1 : 0;
  return new Date(at.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
};

/**
 * When a past report was signed, submitted and published. Statutory days: before 1 March and before 1 April of
 * the year after (《法治政府建设与责任落实督察工作规定》; domain.md §1.1). A few bodies were late.
 */
export const reportSchedule = (bodyKey: string, reportYear: number): ReportSchedule => {
  const body = bodyByKey(bodyKey);
  const next = reportYear + 1;
  const late = latePublications[reportYear]?.[bodyKey];
  const picture = reportYear === 2025 ? shown[bodyKey] : undefined;
  const signed = picture
    ? `${next}-${picture.signed}`
    : weekday(day(next, 2, 8 + (hash("signed", bodyKey, reportYear) % 16)));
  const submittedOffset = late === undefined ? 1 + (hash("submitted", bodyKey, reportYear) % 3) : 6;
  const published = picture
    ? `${next}-${picture.published}`
    : late === undefined
      ? weekday(day(next, 3, 5 + (hash("published", bodyKey, reportYear) % 25)))
      : day(next, 3, 31 + late);
  const nondisclosure = withheld[reportYear] === bodyKey ? withheldReason : null;
  return {
    docSeq: picture?.docSeq ?? 2 + (hash("seq", body.key, reportYear) % 17),
    signedOn: signed,
    submittedOn: new Date(Date.parse(`${signed}T00:00:00Z`) + (picture ? 1 : submittedOffset) * 86_400_000)
      .toISOString()
      .slice(0, 10),
    publishedOn: nondisclosure ? null : published,
    nondisclosure,
  };
};

/** The bodies that had to report on a year. */
export const bodiesDue = (reportYear: number): readonly (typeof reportingBodies)[number][] =>
  reportingBodies.filter((b) => b.reportsSince <= reportYear);

/** The one correction of the district's history: 科工信局 2025, a count of published items. */
export const knownCorrection = {
  bodyKey: "science-industry",
  reportYear: 2025,
  signedOn: "2026-03-17",
  publishedAt: "2026-03-18T16:30:00+08:00",
  from: "主动公开政府信息87条",
  to: "主动公开政府信息89条",
  notice: "经核对公开目录，主动公开政府信息条数更正为89条，其余内容不变，已重新签发。",
} as const;
