import { execFile } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { legacyMilliseconds, maxImportCharacters } from "../limits.ts";
import { FileError } from "./file-error.ts";
import { Notices, plainParagraph, type ReadBlock, type ReadDocument } from "./read-document.ts";

/** What stands in a Word 97 file, a paragraph a line, a table row a line of cells each ended by a tab. */
export interface LegacyText {
  readonly body: string;
  readonly comments: string;
  readonly footnotes: string;
  readonly textBoxes: string;
  /** Page headers and footers, with the text boxes in them. */
  readonly margins: string;
}

const atOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** No more than two files are read at a time: each may take its whole share of memory. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

const program = path.join(path.dirname(fileURLToPath(import.meta.url)), "legacy-main.ts");
/** No text that may be imported is longer in any encoding of it. */
const longestAnswer = 16 * maxImportCharacters;

/**
 * The library that reads the old format was not written for hostile files, so it runs in a process of its own with
 * little memory, little time and no settings; a crash or an endless loop there ends that process and nothing else.
 * A thread would not do: running out of memory in one can end the whole server.
 */
const extractAside = (bytes: Uint8Array): Promise<LegacyText> =>
  new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ["--max-old-space-size=192", program],
      {
        env: { NODE_ENV: "production" },
        timeout: legacyMilliseconds,
        killSignal: "SIGKILL",
        maxBuffer: longestAnswer,
      },
      (error, answer) => {
        if (error) reject(new FileError("unreadable", "reader failed", error));
        else resolve(JSON.parse(answer));
      },
    );
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(bytes);
  });

const isRow = (line: string): boolean => /\t[^\t]*\t$/u.test(line);

/** Lines that are the rows of a table become one; the others are paragraphs. */
function blocksOf(body: string): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  for (const line of body.split("\n")) {
    if (!isRow(line)) {
      blocks.push(plainParagraph(line));
      continue;
    }
    const row = line
      .slice(0, -1)
      .split("\t")
      .map((cell) => ({ colspan: 1, rowspan: 1, header: false, paragraphs: [plainParagraph(cell)] }));
    const last = blocks.at(-1);
    if (last?.kind === "table") last.rows.push(row);
    else blocks.push({ kind: "table", rows: [row] });
  }
  return blocks;
}

/**
 * Reads the words of a Word 97 file (.doc, and .wps of WPS Writer, which is the same), with tracked changes
 * accepted. It has no styles and no generated numbers; that is noted.
 * @throws FileError when it is no such file, or reading it takes too long or too much memory
 */
export async function readLegacy(bytes: Uint8Array): Promise<ReadDocument> {
  const text = await inTurn(() => extractAside(bytes));
  const notices = new Notices();
  notices.add("legacy_text_only");
  const lines = (part: string): string[] => part.split(/\n+/u).filter((line) => line.trim() !== "");
  for (const comment of lines(text.comments)) notices.add("comments_dropped", comment);
  for (const note of lines(text.footnotes)) notices.add("footnotes_dropped", note);
  for (const box of lines(text.textBoxes)) notices.add("text_boxes_dropped", box);
  const allText = Object.values(text).join("\n");
  return { blocks: blocksOf(text.body), notices, allText };
}
