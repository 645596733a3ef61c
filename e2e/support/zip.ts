import { crc32, deflateRawSync } from "node:zlib";

/** One entry of an archive: a local header with its bytes, and its line in the directory at the end. */
function entry(name: string, content: Buffer, offset: number): { local: Buffer; directory: Buffer } {
  const packed = deflateRawSync(content, { level: 9 });
  const title = Buffer.from(name);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x08_00, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(title.length, 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, title, packed]),
    directory: Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), facts, place, title]),
  };
}

/** Packs parts into a zip archive. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const directories: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const { local, directory } = entry(name, Buffer.from(content), offset);
    locals.push(local);
    directories.push(directory);
    offset += local.length;
  }
  const directory = Buffer.concat(directories);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directories.length, 4);
  end.writeUInt16LE(directories.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\u0005\u0006"), end]);
}

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/** A minimal Word file with a paragraph for each line. */
export function docxOf(lines: readonly string[]): Buffer {
  const body = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join("");
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
  });
}
