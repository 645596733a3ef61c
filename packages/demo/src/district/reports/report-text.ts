import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";
import type { DistrictBody } from "../bodies.ts";
import { fill, type FigureMark } from "./figures.ts";
import { followSentences, gapSentences, planSentences } from "./gap-text.ts";
import { layoutOf, type BlockPlan } from "./layout.ts";
import { dutyPhrases } from "./phrases-duties.ts";
import { measurePhrases } from "./phrases-measures.ts";
import { profileOf, type BodyProfile, type MatterKind } from "./profile.ts";
import { reportSchedule, type ReportSchedule } from "./schedule.ts";
import { scienceIndustryLayout } from "./science-industry-layout.ts";
import { choose, hash } from "./series.ts";
import { speak, voiceOf, type Voice } from "./voice.ts";

/** Level 2 is a heading （一） without its number and without 。; no level is running text. */
export interface ReportParagraph {
  readonly level?: 2 | 3;
  readonly text: string;
  /** Numbers of this paragraph that are values of indicators. */
  readonly marks: readonly FigureMark[];
}

export interface ReportSection {
  /** Without 一、. */
  readonly heading: string;
  readonly statutoryRole: StatutoryRole;
  readonly paragraphs: readonly ReportParagraph[];
}

export interface DistrictReport {
  readonly bodyKey: string;
  readonly reportYear: number;
  /** 发文机关 + 关于…的报告. */
  readonly title: string;
  /** Names of the organs addressed, without the colon. */
  readonly addressee: string;
  readonly preamble: string;
  readonly sections: readonly ReportSection[];
  readonly schedule: ReportSchedule;
}

const titles = [
  "关于<Y>年度法治政府建设情况的报告",
  "关于<Y>年法治政府建设工作情况的报告",
  "关于<Y>年度推进法治政府建设情况的报告",
];

/** Matters a body may leave out in a year; one is, where there are plenty. */
const optional: readonly MatterKind[] = ["D", "G", "P", "M", "U", "F"];

class Writer {
  private readonly profile: BodyProfile;
  private readonly year: number;
  private readonly voice: Voice;
  private readonly omitted: MatterKind | undefined;

  constructor(profile: BodyProfile, year: number) {
    this.profile = profile;
    this.year = year;
    this.voice = voiceOf(profile, year);
    const candidates = optional.filter((kind) => profile.matters.some((m) => m.kind === kind));
    this.omitted = profile.matters.length >= 8 ? choose(candidates, "omit", profile.key, year) : undefined;
  }

  /** Slots and figures filled. */
  say(template: string): { readonly text: string; readonly marks: readonly FigureMark[] } {
    return fill(speak(template, this.voice, this.profile, this.year), this.profile.key, this.year);
  }

  words(template: string): string {
    return this.say(template).text;
  }

  pick(pool: readonly string[], salt: string): string {
    return choose(pool, salt, this.profile.key, this.year);
  }

  /** Joins templates into one paragraph; marks move with the text. */
  paragraph(templates: readonly string[]): ReportParagraph[] {
    let text = "";
    const marks: FigureMark[] = [];
    for (const template of templates) {
      const part = this.say(template);
      marks.push(
        ...part.marks.map((m) => ({ ...m, start: m.start + text.length, end: m.end + text.length })),
      );
      text += part.text;
    }
    return text ? [{ text, marks }] : [];
  }

  block(block: BlockPlan): ReportParagraph[] {
    if ("title" in block) return [{ level: 2, text: this.words(block.title), marks: [] }];
    if ("text" in block) return this.paragraph([block.text]);
    if ("matters" in block) return this.paragraph(this.matters(block.matters));
    if ("slot" in block) return this.slot(block.slot);
    if (block.pool === "follow") return [{ text: followSentences(this.profile, this.year), marks: [] }];
    if (block.pool === "team" && !this.profile.matters.some((m) => m.kind === "E")) return [];
    return this.paragraph([this.pick(measurePhrases[block.pool], block.pool)]);
  }

  private matters(kinds: readonly MatterKind[]): string[] {
    return this.profile.matters
      .filter((m) => kinds.includes(m.kind) && m.kind !== this.omitted)
      .map((m) => m.text);
  }

  private slot(slot: "happening" | "gaps" | "duties" | "plan" | "other"): ReportParagraph[] {
    const { profile, year } = this;
    if (slot === "happening") return this.paragraph([profile.happenings.get(year) ?? ""]);
    if (slot === "gaps") {
      return [
        { text: this.intro(dutyPhrases.gapIntro, "gapIntro") + gapSentences(profile, year), marks: [] },
      ];
    }
    if (slot === "plan") {
      return [
        {
          text: this.words(this.pick(dutyPhrases.planIntro, "planIntro")) + planSentences(profile, year),
          marks: [],
        },
      ];
    }
    if (slot === "other") return this.paragraph([this.pick(dutyPhrases.other, "other")]);
    return this.paragraph([
      this.pick(dutyPhrases.duty, "duty"),
      this.pick(dutyPhrases.dutyLearn, "dutyLearn"),
      this.pick(dutyPhrases.dutyWatch, "dutyWatch"),
    ]);
  }

  private intro(pool: readonly string[], salt: string): string {
    return this.profile.key === "science-industry" ? "" : this.words(this.pick(pool, salt));
  }
}

const addresseeOf = (body: DistrictBody): string => {
  if (body.kind === "government") return "区委、区人大常委会";
  if (body.key === "science-industry") return "区委全面依法治区委员会";
  return hash("addressee", body.key) % 3 === 0 ? "区委全面依法治区委员会" : "区委、区政府";
};

/**
 * The annual report of a body on a year: the same arguments always give the same text. Numbers evolve from year
 * to year and agree with each other; nothing is cited that had not happened by then. Years 2020 to 2030.
 */
export const reportText = (body: DistrictBody, reportYear: number): DistrictReport => {
  const profile = profileOf(body.key);
  const writer = new Writer(profile, reportYear);
  const pictured = body.key === "science-industry";
  const layout = pictured
    ? scienceIndustryLayout
    : layoutOf(
        profile.family,
        (items, salt) => choose(items, salt, body.key, profile.family),
        hash("other", body.key) % 4 === 0,
      );
  return {
    bodyKey: body.key,
    reportYear,
    title: body.fullName + writer.words((pictured ? titles[0] : choose(titles, "title", body.key)) ?? ""),
    addressee: addresseeOf(body),
    preamble: writer.words(
      pictured
        ? "<Y>年，区科技和工业信息化局深入贯彻法治政府建设实施纲要，紧紧围绕<focus>中心任务，扎实推进法治政府建设，较好完成了年度各项工作。现将有关情况报告如下："
        : writer.pick(measurePhrases.preamble, "preamble"),
    ),
    sections: layout.map((section) => ({
      heading: writer.words(section.heading),
      statutoryRole: section.role,
      paragraphs: section.blocks.flatMap((block) => writer.block(block)),
    })),
    schedule: reportSchedule(body.key, reportYear),
  };
};
