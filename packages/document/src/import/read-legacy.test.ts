import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyText } from "../body.ts";
import { legacyMilliseconds } from "../limits.ts";
import { importFile } from "./import-file.ts";

/** A Word 97 file of a fictional bureau: tracked changes, a comment, a table, rare characters. */
const file = readFileSync(new URL("./legacy-fixture.doc", import.meta.url));

const sectorSize = 512;
/** The first sector of the allocation table, as the header names it, one entry (int32) a sector of the file. */
const tableAt = (file.readInt32LE(0x4c) + 1) * sectorSize;
const directorySector = file.readInt32LE(0x30);

const changed = (change: (bytes: Buffer) => void): Buffer => {
  const copy = Buffer.from(file);
  change(copy);
  return copy;
};

const refusalOf = async (bytes: Uint8Array, name = "a.doc"): Promise<string> => {
  const answer = await importFile(bytes, name);
  return answer.ok ? "taken" : answer.refusal.code;
};

describe("a file of the old Word format", () => {
  it.each(["a.doc", "a.WPS", "a.docx"])("is read by what it is, whatever it is called (%s)", async (name) => {
    const answer = await importFile(file, name);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { title, docNumber, signatory, addressee, issueDate, sections } = answer.proposal;
    expect({ title, docNumber, signatory, addressee, issueDate }).toEqual({
      title: "青禾区档案局关于2026年度法治政府建设情况的报告",
      docNumber: "青档〔2027〕1号",
      signatory: "林镕",
      addressee: "区委、区政府",
      issueDate: "2027-01-05",
    });
    expect(sections.map(({ heading, body }) => [heading, bodyText(body)])).toEqual([
      [
        "主要举措和成效",
        "加强学习\n全年集体学法12次，“镕”“喆”“䶮”“𬭊”都在。增加的话。有批注的一句。\n项目\t件数\n建议\t4",
      ],
      ["存在的不足和原因", "宣传形式不多。"],
    ]);
    expect(sections[0]?.body.content.map((block) => block.type)).toEqual(["heading", "paragraph", "table"]);
  });

  it("says that only its text was read, and which comments were left out", async () => {
    const answer = await importFile(file, "a.doc");
    expect(answer.ok && answer.proposal.notices).toEqual([
      { code: "legacy_text_only", count: 1, samples: [] },
      { code: "comments_dropped", count: 1, samples: ["这里请核实"] },
    ]);
  });

  it("whose sectors go in a circle is given up in time, and the next file is read", async () => {
    const circle = changed((bytes) => {
      bytes.writeInt32LE(directorySector + 1, tableAt + 4 * directorySector);
      bytes.writeInt32LE(directorySector, tableAt + 4 * (directorySector + 1));
    });
    const start = performance.now();
    expect(await refusalOf(circle)).toBe("file_unreadable");
    expect(performance.now() - start).toBeLessThan(legacyMilliseconds + 5_000);
    expect(await refusalOf(file)).toBe("taken");
  }, 30_000);

  it("that asks for more memory than there is ends its own process alone", async () => {
    const huge = changed((bytes) => bytes.writeInt32LE(0x7fff_ffff, 0x2c));
    expect(await refusalOf(huge)).toBe("file_unreadable");
    expect(await refusalOf(file)).toBe("taken");
  }, 30_000);

  it("cut off or with a wrong byte anywhere is refused or read, never a crash", async () => {
    for (let end = 512; end < file.length; end += 1_700)
      expect(["file_unreadable", "taken"]).toContain(await refusalOf(file.subarray(0, end)));
    for (let at = 8; at < file.length; at += 997) {
      const wrong = changed((bytes) => bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at));
      expect(["file_unreadable", "taken"]).toContain(await refusalOf(wrong));
    }
  }, 120_000);

  it("with macros is refused in so many words", async () => {
    const mark = Buffer.from("_VBA_PROJECT", "utf16le");
    expect(await refusalOf(Buffer.concat([file, mark]))).toBe("file_has_macros");
  });

  it("with a 密级 mark in its text is refused", async () => {
    const words = Buffer.from("宣传形式不多。", "utf16le");
    const at = file.indexOf(words);
    expect(at).toBeGreaterThan(0);
    const marked = changed((bytes) => Buffer.from("机密★一年。。", "utf16le").copy(bytes, at));
    expect(await refusalOf(marked)).toBe("classified_marking");
  });
});
