import { describe, expect, it } from "vitest";
import { unitPattern } from "../numbers/units.ts";
import { catalogueVersion, indicatorByCode, indicators, indicatorsFor } from "./catalogue.ts";
import { indicatorCategories } from "./indicator.ts";
import { relations } from "./relations.ts";
import { proposeIndicator, searchIndicators } from "./search.ts";

describe("the indicator catalogue", () => {
  it("gives every measure a code and a label of its own", () => {
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
    expect(new Set(indicators.map(({ label }) => label)).size).toBe(indicators.length);
    expect(catalogueVersion).toBeGreaterThan(0);
  });

  it("writes codes as the field does, part measures numbered from 2 without a gap", () => {
    for (const { code } of indicators) {
      expect(code).toMatch(/^[A-Z]{4}-\d{2}(?:\.[2-9])?$/);
      const [bare = "", part] = code.split(".");
      if (part && part !== "2") expect(indicatorByCode(`${bare}.${Number(part) - 1}`), code).not.toBeNull();
      if (part) expect(indicatorByCode(bare), code).not.toBeNull();
    }
  });

  it("has measures of every category, and numbers each without a gap", () => {
    for (const category of indicatorCategories) {
      const bare = indicators.filter((each) => each.category === category && !each.code.includes("."));
      expect(bare.map(({ code }) => code)).toEqual(
        bare.map((_, index) => `${category}-${String(index + 1).padStart(2, "0")}`),
      );
      expect(bare.length).toBeGreaterThan(0);
    }
  });

  it("gives units to what is counted, and only to that; ratios are per cent, money is yuan", () => {
    for (const { code, type, units } of indicators) {
      expect(units.length > 0, code).toBe(type === "count" || type === "ratio" || type === "money");
      expect(new Set(units).size, code).toBe(units.length);
      if (type === "ratio") expect(units, code).toEqual(["%"]);
      if (type === "money")
        expect(
          units.every((unit) => unit.endsWith("元")),
          code,
        ).toBe(true);
    }
  });

  it("uses units that numbers in texts are read with; days alone stand for themselves", () => {
    const known = new Set(unitPattern.split("|").map((unit) => unit.replace(/\(.*$/, "")));
    expect(indicators.flatMap(({ units }) => units).filter((unit) => !known.has(unit))).toEqual(["日"]);
  });

  it("relates known measures, each relation of units that can be reckoned together", () => {
    for (const relation of relations) {
      const codes =
        relation.kind === "balance"
          ? [...relation.left, ...relation.right]
          : relation.kind === "ratio"
            ? [relation.part, relation.whole]
            : relation.kind === "at_least"
              ? [relation.code]
              : [relation.whole, ...relation.parts];
      const units = codes.map((code) => new Set(indicatorByCode(code)?.units));
      expect(new Set(codes).size).toBe(codes.length);
      expect(
        [...(units[0] ?? [])].some((unit) => units.every((other) => other.has(unit))),
        codes.join(),
      ).toBe(true);
      if (relation.kind === "ratio") expect(indicatorByCode(relation.ratio)?.type).toBe("ratio");
    }
  });

  it("asks agencies for no normative documents and no decisions", () => {
    expect(indicatorsFor("agency").some(({ category }) => category === "NORM" || category === "DECI")).toBe(
      false,
    );
    expect(indicatorsFor("bureau")).toHaveLength(indicators.length);
    expect(indicatorsFor("committee")).toEqual([]);
  });
});

describe("finding an indicator", () => {
  it.each([
    ["共制作版面", "块", "PUBL-02"],
    ["发放宣传资料", "份", "PUBL-03"],
    ["人大议案", "件", "SUPV-01"],
    ["政协提案", "件", "SUPV-02"],
    ["承办人大议案、政协提案", "件", "SUPV-03"],
    ["满意率", "%", "SUPV-05"],
    ["党组会研究法治议题", "次", "LEAD-01"],
    ["办理行政处罚案件", "件", "ENFO-04"],
    ["简易程序", "件", "ENFO-04.2"],
    ["“双随机”抽查企业", "户次", "ENFO-08"],
    ["重大执法决定法制审核率", "%", "ENFO-07.2"],
    ["罚没金额", "万元", "ENFO-05"],
  ])("%s in %s is %s", (label, unit, code) => {
    expect(proposeIndicator(label, unit)?.code).toBe(code);
  });

  it("proposes nothing for other words, other units, or where two fit alike", () => {
    expect(proposeIndicator("采购办公桌椅", "套")).toBeNull();
    expect(proposeIndicator("发放宣传资料", "万元")).toBeNull();
    expect(proposeIndicator("胜诉、败诉", "件")).toBeNull();
  });

  it("searches by code, by label and by the words of texts, the best first", () => {
    expect(searchIndicators("enfo-04")[0]?.code).toBe("ENFO-04");
    expect(searchIndicators("行政处罚")[0]?.code).toBe("ENFO-04");
    expect(searchIndicators("版面")[0]?.code).toBe("PUBL-02");
    expect(searchIndicators("食堂")).toEqual([]);
    expect(searchIndicators(" ")).toHaveLength(indicators.length);
  });
});
