import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../manuscript-fixture.ts";
import { widthOf } from "./text-width.ts";
import { titleLines } from "./title-lines.ts";

describe("a title is broken", () => {
  test("not at all where one line holds it", () => {
    expect(titleLines("法治政府建设年度报告", [], 20)).toEqual(["法治政府建设年度报告"]);
  });

  test("behind the name of the issuing body", () => {
    const issuer = "青禾区住房和城乡建设局";
    expect(titleLines(`${issuer}2026年度法治政府建设年度报告`, [issuer], 20)).toEqual([
      issuer,
      "2026年度法治政府建设年度报告",
    ]);
  });

  test("between words, never inside 法治政府 or a year", () => {
    for (const name of [
      "青禾区人民政府",
      "青禾区市场监督管理局",
      "青禾区政务服务和大数据管理局",
      "云溪街道办事处",
    ]) {
      for (const tail of ["2026年度法治政府建设年度报告", "关于2026年法治政府建设情况的报告"]) {
        for (const width of [12, 15, 20]) {
          const lines = titleLines(`${name}${tail}`, [name], width);
          expect(lines.join("")).toBe(`${name}${tail}`);
          const breaks = lines.join("|");
          for (const word of ["法治政府", "2026年", "报告", "建设"]) expect(breaks, breaks).toContain(word);
        }
      }
    }
  });

  test("without a waist: no line is shorter than both beside it", () => {
    const lines = titleLines(
      "青禾区发展和改革委员会关于贯彻落实法治政府建设实施纲要和全面推进依法行政工作情况的年度报告",
      [],
      18,
    );
    expect(lines.length).toBe(3);
    const [first = 0, second = 0, third = 0] = lines.map(widthOf);
    expect(second).toBeGreaterThanOrEqual(Math.min(first, third));
  });

  test("so that no line begins with a stop or a closing bracket, nor ends with an opening one", () => {
    const lines = titleLines("关于《青禾区法治政府建设实施方案（试行）》、“三项制度”落实情况的报告", [], 10);
    for (const line of lines) {
      expect(line).not.toMatch(/^[》）”、]/u);
      expect(line).not.toMatch(/[《（“]$/u);
    }
  });

  test("into lines that say the title again, none too wide, whatever it is", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(6, 12, 20), (title, widest) => {
        const lines = titleLines(title, [], widest);
        expect(lines.join("")).toBe(title);
        const unbreakable = /[（〔《〈“‘([]|[）〕》〉”’)\],，。、：；]/u;
        for (const line of lines) {
          if (!unbreakable.test(line)) expect(widthOf(line)).toBeLessThanOrEqual(widest);
        }
      }),
    );
  });
});
