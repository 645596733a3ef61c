import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type FontFile, readFontFile } from "./font-file.ts";
import { shippedFontFolder } from "./places.ts";

/** What a font is for: 仿宋 text, 楷体 and 黑体 headings, 宋体 page numbers, 小标宋 titles. */
export const fontRoles = ["fang", "kai", "hei", "song", "title"] as const;
export type FontRole = (typeof fontRoles)[number];

interface FoundFont extends FontFile {
  family: string;
}

export interface FontHashes {
  files: Readonly<Record<string, string>>;
  digest: string;
}

/** The fonts of one installation, and which are tried for a role, glyph by glyph. */
export interface FontSet {
  folders: string[];
  families: Record<FontRole, string[]>;
  /** Whether some font of the role's list has the character. */
  has: (role: FontRole, codePoint: number) => boolean;
  /** SHA-256 of every font file by its name, and one of them all: what a PDF was set with besides the text. */
  hashes: () => FontHashes;
}

/** The last of every list covers 30,928 characters. */
const shipped: Record<FontRole, readonly string[]> = {
  fang: ["FandolFang R", "Nianbao Kai More", "Nianbao Song"],
  kai: ["FandolKai", "Nianbao Kai More", "Nianbao Song"],
  hei: ["Nianbao Hei", "Nianbao Song"],
  song: ["Nianbao Song"],
  title: ["Nianbao Title", "Nianbao Song"],
};

/** The fonts the government's computers have, by the names they carry; one in the site's folder goes before ours. */
const official: Record<FontRole, readonly string[]> = {
  fang: [
    "仿宋_GB2312",
    "FangSong_GB2312",
    "仿宋",
    "FangSong",
    "方正仿宋_GBK",
    "FZFangSong-Z02",
    "FZFSK--GBK1-0",
  ],
  kai: ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "FZKai-Z03", "FZKTK--GBK1-0"],
  hei: ["黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "FZHTK--GBK1-0"],
  song: ["宋体", "SimSun", "方正书宋_GBK", "FZShuSong-Z01"],
  title: ["方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "FZXBSJW--GB1-0"],
};

const fontFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:otf|ttf|ttc)$/iu.test(name))
    .toSorted();

const fontsIn = (folder: string): FoundFont[] =>
  fontFiles(folder).flatMap((name) =>
    readFontFile(path.join(folder, name)).map((font) => ({ ...font, family: font.families[0] ?? name })),
  );

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

function hashesOf(folders: readonly string[]): FontHashes {
  const entries = folders.flatMap((folder) =>
    fontFiles(folder).map((name) => [name, sha256(readFileSync(path.join(folder, name)))]),
  );
  return { files: Object.fromEntries(entries), digest: sha256(JSON.stringify(entries)) };
}

/**
 * The shipped fonts, and before them those of the site's folder that carry an official name.
 * @throws when the folder cannot be read or holds a damaged font
 */
export function loadFonts(siteFolder: string | null): FontSet {
  const folders = [shippedFontFolder, ...(siteFolder === null ? [] : [siteFolder])];
  const site = siteFolder === null ? [] : fontsIn(siteFolder);
  const byFamily = new Map([...fontsIn(shippedFontFolder), ...site].map((font) => [font.family, font]));
  const siteFamilies = (role: FontRole): string[] =>
    official[role].flatMap((name) => site.find((font) => font.families.includes(name))?.family ?? []);
  const listOf = (role: FontRole): string[] => [...new Set([...siteFamilies(role), ...shipped[role]])];
  const families = {
    fang: listOf("fang"),
    kai: listOf("kai"),
    hei: listOf("hei"),
    song: listOf("song"),
    title: listOf("title"),
  };
  let hashes: FontHashes | null = null;
  return {
    folders,
    families,
    has: (role, codePoint) => families[role].some((family) => byFamily.get(family)?.has(codePoint)),
    hashes: () => (hashes ??= hashesOf(folders)),
  };
}
