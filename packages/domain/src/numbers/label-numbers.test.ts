import { describe, expect, it } from "vitest";
import { labelNumbers } from "./label-numbers.ts";

const read = (text: string) =>
  labelNumbers(text).map(({ label, value, unit, indicatorCode }) => [label, value, unit, indicatorCode]);

describe("numbers with their labels", () => {
  it("proposes label, value, unit and indicator of an official sentence", () => {
    expect(read("走进园区宣讲民法典，共制作展板6块，印发手册800余份。")).toEqual([
      ["制作展板", "6", "块", "PUBL-02"],
      ["印发手册", "800", "份", "PUBL-03"],
    ]);
    expect(
      read("2025年，镇里办理代表建议、政协提案合计9件，其中代表建议2件，政协提案7件，回访满意率98%。"),
    ).toEqual([
      ["镇里办理代表建议、政协提案", "9", "件", "SUPV-03"],
      ["代表建议", "2", "件", "SUPV-01"],
      ["政协提案", "7", "件", "SUPV-02"],
      ["回访满意率", "98", "%", "SUPV-05"],
    ]);
  });

  it("reads on after the unit where a bare verb stands before the number", () => {
    expect(read("全年召开12次专题会议。")).toEqual([["召开专题会议", "12", "次", "LEAD-02"]]);
    expect(read("3场普法宣传活动")).toEqual([["普法宣传活动", "3", "场", "PUBL-01"]]);
  });

  it("lends the label of an enumeration to the numbers that follow without one", () => {
    expect(read("组织专题培训2期、46人次。")).toEqual([
      ["组织专题培训", "2", "期", "STUD-04"],
      ["组织专题培训", "46", "人次", "STUD-04.2"],
    ]);
  });

  it("leaves label and indicator open where nothing is said", () => {
    expect(read("。5件")).toEqual([["", "5", "件", null]]);
    expect(read("购置办公桌椅5套")).toEqual([["购置办公桌椅", "5", "套", null]]);
  });

  it("keeps labels short enough for the ledger", () => {
    expect(labelNumbers(`${"很长的说明".repeat(50)}5件`)[0]?.label).toHaveLength(40);
  });
});
