import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { rareCharacters } from "../manuscript-fixture.ts";
import { readFontFile } from "./font-file.ts";
import { fontRoles, loadFonts } from "./fonts.ts";
import { paperWith, registration } from "./paper-fixture.ts";
import { shippedFontFolder } from "./places.ts";
import { createRenderer } from "./renderer.ts";

const folder = mkdtempSync(path.join(tmpdir(), "fonts-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of a shipped font under another family name, as a site's own font bears one. */
function copyAs(family: string, source: string, file: string): void {
  const bytes = readFileSync(path.join(shippedFontFolder, source));
  const name = Buffer.from(family, "utf16le").swap16();
  const tables = bytes.readUInt16BE(4);
  for (let table = 12; table < 12 + tables * 16; table += 16) {
    if (bytes.toString("latin1", table, table + 4) !== "name") continue;
    const start = bytes.readUInt32BE(table + 8);
    const strings = start + bytes.readUInt16BE(start + 4);
    for (let record = start + 6; record < start + 6 + bytes.readUInt16BE(start + 2) * 12; record += 12) {
      if (bytes.readUInt16BE(record + 6) !== 1 || bytes.readUInt16BE(record) !== 3) continue;
      bytes.writeUInt16BE(name.length, record + 8);
      name.copy(bytes, strings + bytes.readUInt16BE(record + 10));
    }
  }
  writeFileSync(path.join(folder, file), bytes);
}

const has = (role: "fang" | "kai" | "hei" | "song" | "title", text: string) =>
  [...text].filter((character) => !loaded.has(role, character.codePointAt(0) ?? 0));
const loaded = loadFonts(null);

describe("the shipped fonts", () => {
  test("have rare characters, brackets of numbers and the marks of official texts for every role", () => {
    for (const role of fontRoles) {
      expect(has(role, `${rareCharacters.join("")}彧赟昇〔〕《》“”‘’—…·％①㎡×0aZ`)).toEqual([]);
    }
  });

  test("have every character of GB 2312 for every role", () => {
    const decoder = new TextDecoder("gb18030");
    const rows = Array.from({ length: 0xf8 - 0xb0 }, (_, row) => row + 0xb0);
    const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
    const text = rows
      .map((row) => decoder.decode(Uint8Array.from(cells.flatMap((cell) => [row, cell]))))
      .join("");
    const characters = text.replace(/\p{Private_Use}/gu, "");
    expect([...characters].length).toBe(6763);
    for (const role of fontRoles) expect(has(role, characters)).toEqual([]);
  });

  test("do not have what nobody drew: neither pictures nor private characters", () => {
    for (const role of fontRoles) expect(has(role, "\u{1f600}\u{e000}\u{10ffff}")).toHaveLength(3);
  });

  test("are known by their hashes, file by file", () => {
    expect(Object.keys(loaded.hashes().files)).toHaveLength(6);
    for (const hash of Object.values(loaded.hashes().files)) expect(hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  test("are no larger than the product can carry", () => {
    const sizes = Object.keys(loaded.hashes().files).map(
      (name) => readFileSync(path.join(shippedFontFolder, name)).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(45_000_000);
  });
});

describe("a site's own font", () => {
  test("goes before the shipped ones where it bears an official name, and is set with", async () => {
    copyAs("SimHei", "NianbaoHei.ttf", "a.ttf");
    copyAs("Other", "NianbaoKaiMore.ttf", "b.ttf");
    const fonts = loadFonts(folder);
    expect(fonts.families.hei).toEqual(["SimHei", "Nianbao Hei", "Nianbao Song"]);
    expect(fonts.families.fang).toEqual(loaded.families.fang);
    expect(fonts.hashes().digest).not.toBe(loaded.hashes().digest);
    const renderer = createRenderer({ siteFonts: folder, threads: 1 });
    const answer = await renderer.render("pdf", paperWith({ tableRows: 1 }), registration);
    await renderer.close();
    expect(answer.ok).toBe(true);
  });

  test("that is damaged stops the start, by name of what is wrong", () => {
    writeFileSync(path.join(folder, "c.ttf"), "no font at all, only words");
    expect(() => loadFonts(folder)).toThrow(RangeError);
    rmSync(path.join(folder, "c.ttf"));
  });

  test("in a collection is read like one in a file of its own", () => {
    const file = path.join(folder, "d.ttc");
    copyFileSync(path.join(shippedFontFolder, "NianbaoKaiMore.ttf"), file);
    const font = readFileSync(file);
    const head = Buffer.alloc(16);
    head.write("ttcf", "latin1");
    head.writeUInt32BE(0x00010000, 4);
    head.writeUInt32BE(1, 8);
    head.writeUInt32BE(16, 12);
    for (let table = 12; table < 12 + font.readUInt16BE(4) * 16; table += 16) {
      font.writeUInt32BE(font.readUInt32BE(table + 8) + 16, table + 8);
    }
    writeFileSync(file, Buffer.concat([head, font]));
    const [read] = readFontFile(file);
    expect(read?.families).toContain("Nianbao Kai More");
    expect(read?.has("䶮".codePointAt(0) ?? 0)).toBe(true);
    expect(read?.has("一".codePointAt(0) ?? 0)).toBe(false);
  });
});
