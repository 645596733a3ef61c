import { findClassifiedMarking } from "@nianbao/document/classified";
import { runChecks } from "@nianbao/domain/checks/all";
import { nothingKnown } from "@nianbao/domain/checks/checked-context";
import { requiredStatutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { describe, expect, test } from "vitest";
import { bodyByKey, reportingBodies } from "../bodies.ts";
import { principalOn } from "../people.ts";
import { gapsOf } from "./gap-text.ts";
import { profileOf } from "./profile.ts";
import { reportText, type DistrictReport } from "./report-text.ts";

const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2030];

const runningText = (report: DistrictReport): string =>
  report.preamble +
  report.sections.flatMap((s) => s.paragraphs.filter((p) => !p.level).map((p) => p.text)).join("");

const wholeText = (report: DistrictReport): string =>
  [
    report.title,
    report.preamble,
    ...report.sections.flatMap((s) => [s.heading, ...s.paragraphs.map((p) => p.text)]),
  ].join("\n");

/** Sentences and clauses with the numbers left out, so that other figures do not make them look different. */
const pieces = (text: string, separators: RegExp): Set<string> =>
  new Set(
    text
      .split(separators)
      .map((s) => s.replaceAll(/[\d.]+/g, "#").trim())
      .filter((s) => s.length > 4),
  );

const overlap = (a: Set<string>, b: Set<string>): number =>
  [...a].filter((s) => b.has(s)).length / Math.min(a.size, b.size);

const reportsOf = (year: number): DistrictReport[] => reportingBodies.map((b) => reportText(b, year));
const everyReport = years.flatMap(reportsOf);

describe("every report of every year", () => {
  test.each(years)("of %i is 900 to 2,500 characters long", (year) => {
    for (const report of reportsOf(year)) {
      const { length } = wholeText(report).replaceAll(/\s/g, "");
      expect(length, report.title).toBeGreaterThanOrEqual(900);
      expect(length, report.title).toBeLessThanOrEqual(2500);
    }
  });

  test.each(years)("of %i shares less than a quarter of its sentences and clauses with any other", (year) => {
    const texts = reportsOf(year).map((r) => ({ title: r.title, text: runningText(r) }));
    for (const separators of [/[。：]/, /[。：；，、]/]) {
      const split = texts.map((t) => ({ title: t.title, set: pieces(t.text, separators) }));
      split.forEach((a, i) => {
        for (const b of split.slice(i + 1)) {
          expect(overlap(a.set, b.set), `${a.title} / ${b.title}`).toBeLessThan(0.25);
        }
      });
    }
  });

  test("of a year repeats less than 60 % of the sentences of the year before", () => {
    for (const body of reportingBodies) {
      for (const year of [2023, 2024, 2025, 2026]) {
        const now = pieces(runningText(reportText(body, year)), /[。：]/);
        const before = pieces(runningText(reportText(body, year - 1)), /[。：]/);
        expect(overlap(now, before), `${body.key} ${year}`).toBeLessThan(0.6);
      }
    }
  });

  test("has the four required contents, and a cause and a task for every shortcoming", () => {
    for (const report of everyReport) {
      const inRole = (role: string): string =>
        report.sections
          .filter((s) => s.statutoryRole === role)
          .flatMap((s) => s.paragraphs.map((p) => p.text))
          .join("");
      for (const role of requiredStatutoryRoles) expect(inRole(role), report.title).not.toBe("");
      const gaps = gapsOf(profileOf(report.bodyKey), report.reportYear);
      expect(gaps.length).toBeGreaterThanOrEqual(2);
      expect(inRole("shortcomings_causes").match(/原因/g)?.length, report.title).toBeGreaterThanOrEqual(
        gaps.length,
      );
      for (const gap of gaps) {
        expect(inRole("shortcomings_causes")).toContain(gap.cause);
        expect(inRole("next_year_plan")).toContain(gap.task);
        expect(bodyByKey(report.bodyKey).divisions, `${report.bodyKey} ${gap.division}`).toContain(
          gap.division,
        );
      }
    }
  });

  test("takes up every task that the year before planned", () => {
    for (const report of everyReport) {
      for (const gap of gapsOf(profileOf(report.bodyKey), report.reportYear - 1)) {
        expect(wholeText(report)).toContain(gap.task);
      }
    }
  });

  test("carries its year in the title, the required phrase, and the principal of that year", () => {
    for (const report of everyReport) {
      expect(report.title).toContain(String(report.reportYear));
      expect(report.title).toMatch(/^青禾区.+关于.+的报告$/);
      expect(wholeText(report)).toContain("习近平法治思想");
      expect(wholeText(report)).toContain(principalOn(report.bodyKey, `${report.reportYear}-12-31`).name);
    }
  });

  test("speaks of no later year than the next, and leaves no slot or placeholder", () => {
    for (const report of everyReport) {
      const text = wholeText(report).replaceAll("2021—2025年", "");
      for (const [found] of text.matchAll(/20[12345]\d(?=年)/g)) {
        expect(Number(found), report.title).toBeLessThanOrEqual(report.reportYear + 1);
      }
      expect(text).not.toMatch(/[<>{}[\]@~^|]|undefined|NaN|××|。。|，。|；。/);
    }
  });

  test("passes every gate of the content rules, with few warnings that a drafter would waive or mend", () => {
    const warned = new Set<string>();
    for (const report of everyReport) {
      const body = bodyByKey(report.bodyKey);
      const sections = report.sections.map((s, i) => ({
        id: String(i),
        statutoryRole: s.statutoryRole,
        heading: s.heading,
        text: s.paragraphs.map((p) => p.text).join("\n"),
        figures: [],
        headings: [],
      }));
      const preamble = {
        id: "p",
        statutoryRole: "preamble",
        heading: "",
        text: report.preamble,
        figures: [],
        headings: [],
      } as const;
      const findings = runChecks({
        ...nothingKnown,
        reportYear: report.reportYear,
        title: report.title,
        addressee: report.addressee,
        issuers: [body.fullName],
        sections: [preamble, ...sections],
      });
      expect(
        findings.filter((finding) => finding.severity === "error"),
        report.title,
      ).toEqual([]);
      for (const { rule, severity } of findings) if (severity === "warning") warned.add(rule);
    }
    expect(["NUM-09", "ORG-03", "STR-05"]).toEqual(expect.arrayContaining([...warned]));
  });

  test("bears no classification mark", () => {
    for (const report of everyReport) {
      expect(wholeText(report)).not.toMatch(/绝密|机密|秘密|内部|密级/);
      expect(findClassifiedMarking(wholeText(report))).toBeNull();
    }
  });

  test("is the same each time it is written", () => {
    for (const body of reportingBodies) expect(reportText(body, 2026)).toEqual(reportText(body, 2026));
  });
});

describe("figures", () => {
  const numbers = (match: RegExpMatchArray): number[] => match.slice(1).map(Number);

  test("add up where the text gives parts and a whole", () => {
    let seen = 0;
    for (const report of everyReport) {
      const text = wholeText(report);
      const forms = [
        /(\d+)件，其中(?:简易|普通)程序(\d+)件、(?:简易|普通)程序(\d+)件/g,
        /(\d+)件，其中继续有效(\d+)件、修改或者废止(\d+)件/g,
      ];
      for (const form of forms) {
        for (const match of text.matchAll(form)) {
          const [whole = 0, one = 0, two = 0] = numbers(match);
          expect(one + two, match[0]).toBe(whole);
          seen += 1;
        }
      }
      for (const match of text.matchAll(
        /代表建议(\d+)件、政协提案(\d+)件，(?:后两类)?(?:合计|共计|共)(\d+)件/g,
      )) {
        const [one = 0, two = 0, whole = 0] = numbers(match);
        expect(one + two, match[0]).toBe(whole);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  test("give rates that are the quotient of the numbers beside them", () => {
    let seen = 0;
    for (const report of everyReport) {
      for (const match of wholeText(report).matchAll(
        /(\d+)[件个起次条处][^\d。；]*，[^\d。；]*?(\d+)[件个起次条处][^\d。；]*，(?:办结|按期办结|化解|整改|成功|结案|履行|和解|当场履行)率(\d+(?:\.\d)?)%/g,
      )) {
        const [whole = 0, part = 0, rate = 0] = numbers(match);
        expect(Math.abs((part / whole) * 100 - rate), `${report.title} ${match[0]}`).toBeLessThanOrEqual(
          0.051,
        );
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  test("stay within 100 per cent, and are marked where they stand", () => {
    for (const report of everyReport) {
      for (const [, rate] of wholeText(report).matchAll(/(\d+(?:\.\d)?)%/g))
        expect(Number(rate)).toBeLessThanOrEqual(100);
      for (const paragraph of report.sections.flatMap((s) => s.paragraphs)) {
        for (const mark of paragraph.marks) {
          const shown = paragraph.text.slice(mark.start, mark.end);
          expect(shown).toBe(`${mark.value}${mark.approx === "over" ? "余" : ""}`);
          expect(mark.unit, `${report.title} ${paragraph.text.slice(mark.start, mark.end + 4)}`).not.toBe("");
        }
      }
    }
  });

  test("differ from year to year", () => {
    for (const body of reportingBodies) {
      const figures = (year: number): string =>
        (runningText(reportText(body, year)).match(/\d+/g) ?? []).join(" ");
      expect(figures(2024)).not.toBe(figures(2025));
    }
  });
});

test("科工信局 of 2025 reads as in the product's pictures", () => {
  const text = wholeText(reportText(bodyByKey("science-industry"), 2025));
  for (const passage of [
    "青禾区科技和工业信息化局关于2025年度法治政府建设情况的报告",
    "党组会研究法治议题5次，召开法治政府建设专题会议2次，制定年度工作要点并分解任务18项，全部完成。",
    "全年开展行政检查126次，较上年减少18.2%；“双随机”抽查企业34户次，其中跨部门联合抽查11户次。办理行政处罚案件9件，其中简易程序3件、普通程序6件，重大执法决定法制审核率100%。",
    "对符合“首违不罚”条件的轻微违法行为不予处罚4件，发出提示函20余份，指导企业完成整改。",
    "组织执法人员参加专题培训2期、46人次，行政执法证年审通过率100%。",
    "承办人大代表建议2件、政协提案5件，共计7件，办结率和满意率均为100%。主动公开政府信息87条，办理依申请公开3件，均在法定期限内答复。",
    "一是涉企政策解读形式较为单一，原因是科室之间缺少统一的解读计划。二是执法案卷制作质量不够均衡，原因是案卷评查集中在年底，平时指导不够。",
  ]) {
    expect(text).toContain(passage);
  }
});
