import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findClassifiedMarking } from "./classified.ts";
import { shortestRun } from "./duration-fixture.ts";

describe("findClassifiedMarking", () => {
  it.each([
    ["绝密★", "top_secret"],
    ["机密★1年", "secret"],
    ["机 密 ★ 10年", "secret"],
    ["秘密★长期", "confidential"],
    ["青禾区档案局文件\n　　机密　　\n关于……的报告", "secret"],
    ["秘　密", "confidential"],
    ["【秘密】", "confidential"],
    ["绝密级", "top_secret"],
    ["秘密 5年", "confidential"],
    ["密级：机密", "secret"],
    ["机\u200B密★", "secret"],
    ["工作秘密", "work_secret"],
    ["工作秘密★3年", "work_secret"],
    ["内部资料 注意保存", "internal"],
    ["内部文件，请勿外传", "internal"],
    ["（内部资料）", "internal"],
    ["根据青密〔2026〕3号要求", "classified_doc_number"],
    ["青委密发〔2026〕12号", "classified_doc_number"],
  ])("finds the mark in %j", (text, kind) => {
    expect(findClassifiedMarking(text)).toBe(kind);
  });

  it.each([
    "开展保密教育",
    "组织秘密级文件管理培训2次。",
    "严守党和国家秘密，防止泄露工作秘密和商业秘密。",
    "机密文件一律在专用场所阅办。",
    "密级：无",
    "认真学习保守国家秘密法",
    "完善工作秘密管理制度",
    "加强内部资料管理，规范内部文件流转。",
    "青密切联系群众〔2026〕活动",
    "★被评为先进单位",
    "青保密发言人",
    "青档〔2026〕3号",
    "一、严格保守秘密",
  ])("stays silent at %j", (text) => {
    expect(findClassifiedMarking(text)).toBeNull();
  });

  it("finds a mark wherever it stands among other lines", () => {
    const lines = fc.array(fc.string().filter((line) => findClassifiedMarking(line) === null));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(findClassifiedMarking([...before, "机密★1年", ...after].join("\n"))).toBe("secret");
      }),
    );
  });

  it("reads half a million characters in less than a second", async () => {
    for (const text of ["内部资料 绝 密 级 ".repeat(50_000), " ".repeat(500_000)])
      expect(await shortestRun(() => findClassifiedMarking(text))).toBeLessThan(1000);
  });
});
