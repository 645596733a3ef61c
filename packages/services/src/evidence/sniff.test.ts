import { expect, test } from "vitest";
import { evidenceTypes, readText, sniff } from "./sniff.ts";

const ascii = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) => ascii(`PK\u0003\u0004${names.join("")}`);
const samples: Record<string, Uint8Array> = {
  pdf: ascii("%PDF-1.7 …"),
  jpg: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
  jpeg: new Uint8Array([0xff, 0xd8, 0xff, 0xdb]),
  png: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]),
  docx: zip("[Content_Types].xml", "word/document.xml"),
  xlsx: zip("xl/workbook.xml"),
  ofd: zip("OFD.xml"),
  txt: ascii("学法6次"),
};

test("each kind is known by its bytes, whatever the case of its extension", () => {
  expect(Object.keys(samples)).toEqual(Object.keys(evidenceTypes));
  for (const [extension, bytes] of Object.entries(samples))
    expect(sniff(`佐证.${extension.toUpperCase()}`, bytes)).toBe(
      evidenceTypes[extension as keyof typeof evidenceTypes],
    );
});

test("bytes of another kind, an unknown extension, none at all and macros are not let in", () => {
  for (const [extension, bytes] of Object.entries(samples))
    for (const other of Object.keys(samples))
      if (other !== extension && !(other.startsWith("jp") && extension.startsWith("jp")) && other !== "txt")
        expect(sniff(`a.${other}`, bytes), `${extension} as ${other}`).toBeNull();
  expect(sniff("a.exe", ascii("MZ"))).toBeNull();
  expect(sniff("a.html", ascii("<script>"))).toBeNull();
  expect(sniff("constructor", ascii("x"))).toBeNull();
  expect(sniff("a.docx", zip("word/document.xml", "word/vbaProject.bin"))).toBeNull();
});

test("text is read as UTF-8, else as GB18030; binary is none", () => {
  expect(readText(ascii("佐证"))).toBe("佐证");
  expect(readText(new Uint8Array([0xd7, 0xf4, 0xd6, 0xa4]))).toBe("佐证");
  expect(readText(new Uint8Array([0, 1, 2]))).toBeNull();
  expect(sniff("a.txt", new Uint8Array([0x4d, 0x5a, 0, 3]))).toBeNull();
});
