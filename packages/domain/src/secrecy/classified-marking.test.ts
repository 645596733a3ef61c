import { describe, expect, it } from "vitest";
import { markingIn } from "./classified-marking.ts";

describe("markings of classified papers", () => {
  it.each([
    ["关于……的报告\n机密★1年\n正文", "secret", 8, 11],
    ["密级：绝密", "top_secret", 0, 5],
    ["工作秘密★3年", "work_secret", 0, 5],
    ["根据青密〔2026〕3号要求", "classified_doc_number", 2, 12],
  ])("in %j: %s, and where", (text, kind, from, to) => {
    expect(markingIn(text)).toEqual({ kind, from, to });
  });

  it("are not the words of a sentence about secrecy", () => {
    expect(markingIn("开展保密教育，严守国家秘密，机密文件专柜存放。")).toBeNull();
  });
});
