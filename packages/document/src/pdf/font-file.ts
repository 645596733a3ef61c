import { closeSync, openSync, readSync } from "node:fs";

export interface FontFile {
  /** Family names in the order of the file; the compiler knows a font by the first. */
  families: string[];
  /** Whether the font has a glyph for a code point. */
  has: (codePoint: number) => boolean;
}

type Ranges = readonly (readonly [from: number, to: number])[];

/** Family names and covered characters of the fonts in a .ttf, .otf or .ttc file; the outlines are not read. */
export function readFontFile(path: string): FontFile[] {
  const file = openSync(path, "r");
  const read = (offset: number, length: number): DataView => {
    const bytes = new Uint8Array(length);
    const got = readSync(file, bytes, 0, length, offset);
    return new DataView(bytes.buffer, 0, got);
  };
  try {
    const head = read(0, 12);
    if (head.getUint32(0) !== 0x74746366) return [readFont(read, 0)];
    const count = head.getUint32(8);
    const offsets = read(12, count * 4);
    return Array.from({ length: count }, (_, index) => readFont(read, offsets.getUint32(index * 4)));
  } finally {
    closeSync(file);
  }
}

function readFont(read: (offset: number, length: number) => DataView, offset: number): FontFile {
  const count = read(offset, 12).getUint16(4);
  const directory = read(offset + 12, count * 16);
  const table = (tag: string): DataView => {
    for (let at = 0; at < count * 16; at += 16) {
      const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => directory.getUint8(at + byte)));
      if (name === tag) return read(directory.getUint32(at + 8), directory.getUint32(at + 12));
    }
    throw new RangeError(`the font has no ${tag} table`);
  };
  const ranges = coverage(table("cmap"));
  return { families: familiesOf(table("name")), has: (codePoint) => covers(ranges, codePoint) };
}

function familiesOf(table: DataView): string[] {
  const strings = table.getUint16(4);
  const families: string[] = [];
  for (let record = 0; record < table.getUint16(2); record++) {
    const at = 6 + record * 12;
    const [platform, encoding, name] = [0, 2, 6].map((part) => table.getUint16(at + part));
    const start = table.byteOffset + strings + table.getUint16(at + 10);
    const bytes = new Uint8Array(table.buffer, start, table.getUint16(at + 8));
    if (name !== 1) continue;
    if (platform === 0 || platform === 3) families.push(utf16(bytes));
    else if (platform === 1 && encoding === 0) families.push(String.fromCharCode(...bytes));
  }
  return families;
}

const utf16 = (bytes: Uint8Array): string =>
  String.fromCharCode(
    ...Array.from(
      { length: bytes.length >> 1 },
      (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0),
    ),
  );

/** The ranges of the fullest Unicode subtable: format 12, else format 4. */
function coverage(cmap: DataView): Ranges {
  const found = new Map<number, number>();
  for (let record = 0; record < cmap.getUint16(2); record++) {
    const at = 4 + record * 8;
    if (![0, 3].includes(cmap.getUint16(at))) continue;
    const offset = cmap.getUint32(at + 4);
    found.set(cmap.getUint16(offset), offset);
  }
  const full = found.get(12);
  if (full !== undefined) return groups(cmap, full);
  const basic = found.get(4);
  if (basic !== undefined) return segments(cmap, basic);
  throw new RangeError("the font maps no Unicode characters");
}

const groups = (cmap: DataView, offset: number): Ranges =>
  Array.from({ length: cmap.getUint32(offset + 12) }, (_, index) => {
    const at = offset + 16 + index * 12;
    return [cmap.getUint32(at), cmap.getUint32(at + 4)] as const;
  });

const segments = (cmap: DataView, offset: number): Ranges => {
  const count = cmap.getUint16(offset + 6) / 2;
  return Array.from({ length: count }, (_, index) => {
    const end = cmap.getUint16(offset + 14 + index * 2);
    return [cmap.getUint16(offset + 16 + (count + index) * 2), end] as const;
  }).filter(([, end]) => end !== 0xffff);
};

/** The ranges of a font are sorted and do not overlap. */
function covers(ranges: Ranges, codePoint: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = ranges[middle] ?? [0, 0];
    if (codePoint < from) high = middle - 1;
    else if (codePoint > to) low = middle + 1;
    else return true;
  }
  return false;
}
