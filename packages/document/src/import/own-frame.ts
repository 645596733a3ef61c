import type { PaperPart } from "../docx/style-names.ts";
import type { Frame } from "./frame.ts";
import { findDate } from "./read-date.ts";
import { paragraphText, type ReadBlock } from "./read-document.ts";

const framed: ReadonlySet<PaperPart> = new Set([
  "letterhead",
  "docLine",
  "title",
  "addressee",
  "issuer",
  "date",
  "cc",
]);

/** The bodies of 抄送：甲，乙。 */
export const ccNames = (line: string): string[] =>
  line
    .replace(/^抄\s{0,4}送\s{0,4}[:：]\s{0,4}/u, "")
    .replace(/。$/u, "")
    .split(/[，,；;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** Takes out of the blocks (in place) what our own styles name as head and tail of the paper, and notes it. */
export function readOwnFrame(blocks: ReadBlock[], frame: Frame): void {
  const found: { part: PaperPart; text: string }[] = [];
  const rest = blocks.filter((block) => {
    if (block.kind !== "paragraph" || block.part === null || !framed.has(block.part)) return true;
    found.push({ part: block.part, text: paragraphText(block) });
    return false;
  });
  const textsOf = (part: PaperPart): string[] =>
    found.filter((each) => each.part === part).map((each) => each.text);
  const titles = textsOf("title");
  if (titles.length === 0) return;
  blocks.splice(0, blocks.length, ...rest);
  frame.title = titles.join("");
  frame.issuer = textsOf("letterhead")[0] ?? textsOf("issuer")[0] ?? null;
  frame.addressee =
    textsOf("addressee")
      .join("")
      .replace(/[:：]$/u, "") || null;
  frame.cc = ccNames(textsOf("cc").join(""));
  frame.issueDate = findDate(textsOf("date")[0] ?? "")?.iso ?? null;
  const [number = "", signatory = ""] = textsOf("docLine")
    .join(" ")
    .split(/签发人[:：]/u);
  frame.docNumber = number.trim() || null;
  frame.signatory = signatory.trim() || null;
}
