import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText } from "../body.ts";
import { cleanText } from "../clean-text.ts";
import { shortestRun } from "../duration-fixture.ts";
import { maxImportCharacters } from "../limits.ts";
import { anyText } from "../manuscript-fixture.ts";
import { isBody } from "../validate-body.ts";
import { importText } from "./import-text.ts";
import type { ImportProposal } from "./proposal.ts";

const solid = (text: string): string => text.replace(/\s+/gu, "");

function proposed(text: string): ImportProposal {
  const answer = importText(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.proposal;
}

const paper = `青禾区档案局文件
青档〔2027〕1号　　　　签发人：林镕
青禾区档案局关于2026年度
法治政府建设情况的报告
区委、区政府：
　　现将有关情况报告如下：
一、主要举措和成效
（一）加强学习
1.集体学法
全年集体学法12次。一是领导带头。二是全员参加。
2.完成培训3期；
（二）完善制度。严格落实各项制度。
二、存在的不足和原因
宣传形式不多。
三、主要负责人履行推进法治建设第一责任人职责情况
主持会议4次。
四、2027年工作安排
开展宣传6场。
青禾区档案局
2027年1月5日
（此件公开发布）
抄送：区委依法治区办，区司法局。`;

describe("importText", () => {
  it("recognises every part of an official paper", () => {
    const proposal = proposed(paper);
    expect(proposal).toMatchObject({
      title: "青禾区档案局关于2026年度法治政府建设情况的报告",
      issuer: "青禾区档案局",
      addressee: "区委、区政府",
      docNumber: "青档〔2027〕1号",
      signatory: "林镕",
      issueDate: "2027-01-05",
      cc: ["区委依法治区办", "区司法局"],
      notices: [{ code: "left_out", count: 1, samples: ["（此件公开发布）"] }],
    });
    expect(proposal.preamble && bodyText(proposal.preamble)).toBe("现将有关情况报告如下：");
    expect(proposal.sections.map(({ heading, statutoryRole }) => [heading, statutoryRole])).toEqual([
      ["主要举措和成效", "measures_outcomes"],
      ["存在的不足和原因", "shortcomings_causes"],
      ["主要负责人履行推进法治建设第一责任人职责情况", "principal_duties"],
      ["2027年工作安排", "next_year_plan"],
    ]);
  });

  it("takes short numbered lines for headings and leaves sentences and list items as text", () => {
    const [first] = proposed(paper).sections;
    expect(
      first?.body.content.map((block) => [block.type, block.type === "heading" ? block.attrs.level : 0]),
    ).toEqual([
      ["heading", 2],
      ["heading", 3],
      ["paragraph", 0],
      ["paragraph", 0],
      ["paragraph", 0],
    ]);
    expect(first && bodyText(first.body).split("\n")).toEqual([
      "加强学习",
      "集体学法",
      "全年集体学法12次。一是领导带头。二是全员参加。",
      "2.完成培训3期；",
      "（二）完善制度。严格落实各项制度。",
    ]);
  });

  it("keeps a letterhead line that the title repeats out of the title", () => {
    const proposal = proposed("青禾区档案局\n青禾区档案局2026年度法治政府建设工作报告\n一、甲\n乙。");
    expect(proposal).toMatchObject({
      title: "青禾区档案局2026年度法治政府建设工作报告",
      issuer: "青禾区档案局",
    });
  });

  it("keeps a line it does not know in the text, before the title as after it", () => {
    const { title, preamble, sections, notices } = proposed(
      "报送稿\n青禾区档案局2026年度法治政府建设工作报告\n一、甲\n乙。\n（数据截至2026年12月31日）",
    );
    expect(title).toBe("青禾区档案局2026年度法治政府建设工作报告");
    expect(preamble && bodyText(preamble)).toBe("报送稿");
    expect(sections[0] && bodyText(sections[0].body)).toBe("乙。\n（数据截至2026年12月31日）");
    expect(notices).toEqual([]);
  });

  it("reads dates in Chinese numerals and in one line with the 署名", () => {
    const date = (line: string) => proposed(`一、甲\n乙。\n${line}`).issueDate;
    expect(date("二〇二七年一月五日")).toBe("2027-01-05");
    expect(date("青禾区档案局 2027年12月31日")).toBe("2027-12-31");
    expect(date("二○二六年十二月二十三日")).toBe("2026-12-23");
    expect(date("2027年2月30日")).toBeNull();
    expect(date("工作从2026年1月5日开始，持续到2026年3月1日")).toBeNull();
  });

  it("raises （一） to sections where there is no 一、 and says so", () => {
    const proposal = proposed("（一）学习\n1.集体学法\n学法。\n（二）执法\n执法。");
    expect(proposal.sections.map((section) => section.heading)).toEqual(["学习", "执法"]);
    expect(proposal.sections[0]?.body.content[0]).toMatchObject({ type: "heading", attrs: { level: 2 } });
    expect(proposal.notices).toContainEqual({ code: "levels_promoted", count: 1, samples: [] });
  });

  it("keeps text without any heading as preamble and says so", () => {
    const proposal = proposed("只有一段话。\n还有一段。");
    expect(proposal.preamble && bodyText(proposal.preamble)).toBe("只有一段话。\n还有一段。");
    expect(proposal.notices.map((notice) => notice.code)).toEqual(["no_headings"]);
  });

  it("removes what Word leaves in copied text", () => {
    const dirty = String.raw`一、甲
[bookmark: _GoBack]全年 HYPERLINK "http://a.b/c" \h学法&nbsp;12次 \* MERGEFORMAT。PAGEREF _Toc123 \h 错误!未找到引用源。`;
    const { sections, notices } = proposed(dirty);
    expect(sections[0] && bodyText(sections[0].body).replace(/ +/gu, "")).toBe("全年学法12次。");
    expect(notices[0]).toMatchObject({ code: "residue_removed", count: 6 });
  });

  it("refuses a 密级 mark and says only its kind", () => {
    expect(importText("机密★1年\n一、甲\n乙。")).toEqual({
      ok: false,
      refusal: { code: "classified_marking", context: { marking: "secret" } },
    });
  });

  it("cleans lone surrogates and NUL, and full-width indents of old typing", () => {
    const { sections } = proposed("　　一、甲\n　　镕\uD800喆\u0000𬭊。\n\u3000\u3000\u00A0乙。");
    expect(sections[0] && bodyText(sections[0].body)).toBe("镕\uFFFD喆𬭊。\n乙。");
  });

  it("refuses text beyond the limit at once", async () => {
    const text = "法".repeat(10_000_000);
    const answer = importText(text);
    expect(answer).toMatchObject({
      refusal: { code: "text_too_long", context: { limit: maxImportCharacters } },
    });
    expect(await shortestRun(() => importText(text))).toBeLessThan(200);
  });

  it("makes valid bodies of any text and loses no word of a section", () => {
    const line = anyText.map((text) => `文${text}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const answer = importText(`一、标题\n${lines.join("\n")}\n完。`);
        if (!answer.ok) throw new Error(answer.refusal.code);
        const [section, ...others] = answer.proposal.sections;
        expect(others).toEqual([]);
        expect(section && isBody(section.body)).toBe(true);
        expect(solid(section ? bodyText(section.body) : "")).toBe(
          solid(cleanText(`${lines.join("\n")}\n完。`)),
        );
      }),
    );
  });
});
