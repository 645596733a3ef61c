import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockNode } from "./body.ts";
import { compareManuscripts } from "./compare.ts";
import { compareRuns } from "./compare-words.ts";
import { anyManuscript } from "./manuscript-fixture.ts";
import type { Manuscript, Section } from "./manuscript.ts";
import { paperOf, type PaperBlock, type PaperRun, type PaperSection } from "./paper.ts";

const figure = (text: string) => ({ type: "figure" as const, attrs: { factId: "f", text } });
const words = (text: string) => ({ type: "text" as const, text });
const paragraph = (...content: (ReturnType<typeof figure> | ReturnType<typeof words>)[]): BlockNode => ({
  type: "paragraph",
  content,
});
const section = (id: string, heading: string, ...content: BlockNode[]): Section => ({
  id,
  heading,
  statutoryRole: "other",
  body: { type: "doc", content },
});
const manuscript = (...sections: Section[]): Manuscript => ({
  title: "关于2025年度法治政府建设情况的报告",
  issuers: ["青禾区统计局"],
  addressee: "区委全面依法治区委员会",
  cc: [],
  signatory: "简怀远",
  sections,
  facts: [],
});
const spoken = (runs: readonly PaperRun[]) =>
  runs
    .map((run) =>
      run.change === "removed" ? `[-${run.text}-]` : run.change === "added" ? `{+${run.text}+}` : run.text,
    )
    .join("");
const plain = (text: string): PaperRun[] => (text === "" ? [] : [{ text, strong: false, factId: null }]);

describe("words", () => {
  it("strikes a figure as a whole before its new value", () => {
    const old = [
      ...plain("普通程序"),
      { text: "5件", strong: false, factId: "f" },
      ...plain("，与台账一致。"),
    ];
    const now = [
      ...plain("普通程序"),
      { text: "6件", strong: false, factId: "f" },
      ...plain("，与台账一致。"),
    ];
    expect(spoken(compareRuns(old, now))).toBe("普通程序[-5件-]{+6件+}，与台账一致。");
  });

  it("marks only the clause that was written in", () => {
    expect(
      spoken(
        compareRuns(
          plain("案卷制作质量不够均衡。"),
          plain("案卷制作质量不够均衡，原因是案卷评查集中在年底。"),
        ),
      ),
    ).toBe("案卷制作质量不够均衡{+，原因是案卷评查集中在年底+}。");
  });

  it("takes a number that became a figure for the same words", () => {
    const linked = [...plain("办理"), { text: "3件", strong: false, factId: "f" }, ...plain("。")];
    expect(spoken(compareRuns(plain("办理3件。"), linked))).toBe("办理3件。");
    const longer = [...linked.slice(0, 2), ...plain("，均已答复。")];
    expect(spoken(compareRuns(plain("办理3件。"), longer))).toBe("办理3件{+，均已答复+}。");
  });

  it("keeps no lone word standing between two changes", () => {
    expect(spoken(compareRuns(plain("春季开展培训的效果"), plain("秋季举办讲座的成效")))).not.toMatch(
      /-\]的\{/u,
    );
  });

  const text = fc.string({
    unit: fc.constantFrom("法", "治", "是", "，", "。", "5", "件", "a", " "),
    maxLength: 40,
  });
  it("loses no word: without the removed it is the later text, without the added the earlier", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareRuns(plain(before), plain(after));
        const without = (change: string) =>
          runs
            .filter((run) => run.change !== change)
            .map((run) => run.text)
            .join("");
        expect(without("removed")).toBe(after);
        expect(without("added")).toBe(before);
      }),
    );
  });
});

describe("manuscripts", () => {
  it("lists each place under its heading and counts what stayed", () => {
    const before = manuscript(
      section(
        "a",
        "主要举措",
        paragraph(words("全年检查"), figure("126次"), words("。")),
        paragraph(words("组织培训两期。")),
      ),
      section("b", "存在的不足", paragraph(words("二是案卷质量不够均衡。"))),
    );
    const after = manuscript(
      section(
        "a",
        "主要举措",
        paragraph(words("全年检查"), figure("127次"), words("。")),
        paragraph(words("组织培训两期。")),
      ),
      section(
        "b",
        "存在的不足",
        paragraph(words("二是案卷质量不够均衡。")),
        paragraph(words("三是时限把握不严。")),
      ),
    );
    const { changes, unchanged } = compareManuscripts(before, after, null);
    expect(changes.map(({ heading, runs }) => [heading, spoken(runs)])).toEqual([
      ["一、主要举措", "全年检查[-126次-]{+127次+}。"],
      ["二、存在的不足", "{+三是时限把握不严。+}"],
    ]);
    expect(unchanged).toBe(2);
  });

  it("follows the sections of a reopened text, whose ids are new, by heading and role", () => {
    const before = manuscript(
      section("a", "举措", paragraph(words("甲。"))),
      section("b", "安排", paragraph(words("乙。"))),
    );
    const after = manuscript(
      section("c", "举措", paragraph(words("甲。"))),
      section("d", "打算", paragraph(words("乙。"))),
    );
    expect(compareManuscripts(before, after, null).changes.map(({ runs }) => spoken(runs))).toEqual([
      "[-安排-]{+打算+}",
    ]);
  });

  it("names a changed title, addressee and signatory", () => {
    const before = manuscript(section("a", "", paragraph(words("甲。"))));
    const { changes } = compareManuscripts(
      before,
      { ...before, addressee: "区政府", signatory: "顾庭深" },
      null,
    );
    expect(changes.map((change) => change.part)).toEqual(["addressee", "signatory"]);
  });

  const textsOf = (sections: readonly PaperSection[], without: string) => {
    const text = (runs: readonly PaperRun[]) =>
      runs
        .filter((run) => run.change !== without)
        .map((run) => run.text)
        .join("");
    const block = (part: PaperBlock) =>
      part.kind === "table"
        ? part.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.map(text))).join("")
        : text(part.runs);
    return sections.map((each) => each.blocks.map(block).join("")).join("");
  };

  it("shows the whole later text, whatever the two are", () => {
    fc.assert(
      fc.property(anyManuscript, anyManuscript, (before, after) => {
        const { paper } = compareManuscripts(before, after, null);
        expect(textsOf(paper.sections, "removed")).toBe(textsOf(paperOf(after, null).sections, "removed"));
      }),
      { numRuns: 60 },
    );
  });

  it("finds nothing between a text and itself", () => {
    fc.assert(
      fc.property(anyManuscript, (text) => {
        expect(compareManuscripts(text, text, null).changes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
