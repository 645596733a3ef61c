import { headingOf } from "./heading-of.ts";
import { findHeading } from "./heading-rules.ts";
import { ccNames, readOwnFrame } from "./own-frame.ts";
import type { ImportProposal } from "./proposal.ts";
import { findDate } from "./read-date.ts";
import { type Notices, paragraphText, type ReadBlock } from "./read-document.ts";

/** What surrounds the text proper of a paper: letterhead, number, title, addressee; 署名, date, 抄送. */
export type Frame = Pick<
  ImportProposal,
  "title" | "issuer" | "addressee" | "docNumber" | "issueDate" | "signatory" | "cc"
>;

const docNumberPattern =
  /[\p{Script=Han}A-Za-z]{1,15}[〔[［（(【](?:19|20)\d{2}[〕\]］）)】]\s?第?\d{1,5}\s?号/u;
const titleEnd = /(?:报告|总结|汇报|情况)(?:[（(][^（()）]{1,12}[）)])?$/u;
const sentenceMarks = /[。；;！!？?]/u;
const orgEnd =
  /(?:局|委|委员会|政府|办|办公室|处|院|中心|街道|镇|乡|党组|工委|管委会|支队|大队|厅|部|队|所|站)$/u;

const textOf = (block: ReadBlock | undefined): string | null =>
  block?.kind === "paragraph" ? paragraphText(block) : null;

/** Reads number and 签发人 out of a line of the head; answers whether the line was nothing else. */
function readDocLine(text: string, frame: Frame): boolean {
  const number = docNumberPattern.exec(text)?.[0] ?? null;
  const signer = /签\s{0,4}发\s{0,4}人\s{0,4}[:：]\s{0,4}(\S{2,20})/u.exec(text);
  const rest = text.replace(number ?? "", "").replace(signer?.[0] ?? "", "");
  if ((number === null && signer === null) || rest.trim() !== "") return false;
  frame.docNumber ??= number?.replace(/\s/gu, "") ?? null;
  frame.signatory ??= signer?.[1] ?? null;
  return true;
}

function issuerOfTitle(title: string): string | null {
  const before = /^(.{2,60}?)(?:关于|(?:19|20)\d{2}年)/u.exec(title)?.[1];
  return before === undefined || before.includes("关于") ? null : before;
}

/** A title that names its issuer needs no line before it; one that opens with 关于 does. */
const isWholeTitle = (title: string): boolean => orgEnd.test(issuerOfTitle(title) ?? "");

/** Where the title stands among the first lines: [first, last], or null. */
function findTitle(texts: readonly (string | null)[], styled: readonly boolean[]): [number, number] | null {
  const fits = (index: number): boolean => {
    const text = texts[index];
    return (
      typeof text === "string" && text.length <= 80 && !sentenceMarks.test(text) && !/[:：]$/u.test(text)
    );
  };
  let last = texts.findIndex((text, index) => fits(index) && titleEnd.test(text ?? ""));
  if (last < 0) last = styled.lastIndexOf(true);
  if (last < 0 || !fits(last)) return null;
  let first = last;
  const whole = isWholeTitle(texts[last] ?? "");
  while (first > 0 && last - first < 3 && fits(first - 1)) {
    if (whole && !texts[last]?.startsWith(texts[first - 1] ?? "?")) break;
    first -= 1;
  }
  return [first, last];
}

/** Takes the head off the blocks (in place) and notes it in the frame. Lines it does not know stay. */
function readHead(blocks: ReadBlock[], frame: Frame): void {
  const heading = blocks.findIndex((block) => headingOf(block) !== null);
  const head = blocks.slice(0, Math.min(heading < 0 ? blocks.length : heading, 15));
  const kept = head.filter((block) => {
    const text = textOf(block);
    if (text === null) return true;
    const letterhead = /^([^，。]{2,40})文件$/u.exec(text.replace(/\s/gu, ""))?.[1];
    if (letterhead !== undefined) frame.issuer ??= letterhead;
    return letterhead === undefined && !readDocLine(text, frame);
  });
  const texts = kept.map(textOf);
  const place = findTitle(
    texts,
    kept.map((block) => block.kind === "paragraph" && block.isTitle),
  );
  if (place) {
    const [first, last] = place;
    const lines = texts.slice(first, last + 1).map((text) => text ?? "");
    const [top = "", next] = lines;
    if (next?.startsWith(top)) frame.issuer ??= lines.shift() ?? null;
    frame.title = lines.join("");
    frame.issuer ??= issuerOfTitle(frame.title);
    const after = kept.slice(last + 1);
    const date = /^[（(]?(.{8,20}?)[）)]?$/u.exec(textOf(after[0]) ?? "");
    const found = findDate(date?.[1] ?? "");
    if (found && found.words === date?.[1]) {
      frame.issueDate = found.iso;
      after.shift();
    }
    const addressee = textOf(after[0]);
    if (
      addressee !== null &&
      /^[^。；]{2,100}[:：]$/u.test(addressee) &&
      !/如下|现将|报告/u.test(addressee)
    ) {
      frame.addressee = addressee.slice(0, -1).trim();
      after.shift();
    }
    kept.splice(first, kept.length - first, ...after);
  }
  blocks.splice(0, head.length, ...kept);
}

/** Takes the tail off the blocks (in place): notes, 抄送, 印发, date and 署名. */
function readTail(blocks: ReadBlock[], frame: Frame, notices: Notices): void {
  for (let text = textOf(blocks.at(-1)); text !== null && blocks.length > 1; text = textOf(blocks.at(-1))) {
    if (/^抄\s{0,4}送\s{0,4}[:：].{1,500}$/u.test(text)) frame.cc = ccNames(text);
    else if (
      /^[（(](?:此件|联系人|联系电话).{2,60}[）)]$/u.test(text) ||
      (text.length <= 60 && /日\s{0,4}印发$/u.test(text))
    )
      notices.add("left_out", text);
    else break;
    blocks.pop();
  }
  const last = textOf(blocks.at(-1));
  const date = last === null || last.length > 60 ? null : findDate(last);
  if (last === null || date === null || blocks.length < 2) return;
  const before = last.slice(0, date.index).trim();
  if (last.slice(date.index + date.words.length) !== "" || !(before === "" || orgEnd.test(before))) return;
  frame.issueDate = date.iso;
  blocks.pop();
  const names = before === "" ? [] : [before];
  for (let text = textOf(blocks.at(-1)); text !== null && blocks.length > 1; text = textOf(blocks.at(-1))) {
    const name = text.replace(/\s/gu, "");
    if (name.length > 40 || /[，。；：、]/u.test(name) || !orgEnd.test(name) || findHeading(text, null))
      break;
    names.unshift(name);
    blocks.pop();
  }
  for (const name of names.slice(1)) notices.add("left_out", name);
  frame.issuer = names[0] ?? frame.issuer;
}

/** Parts a file into the frame and the blocks of its text. */
export function readFrame(
  all: readonly ReadBlock[],
  notices: Notices,
): { frame: Frame; blocks: ReadBlock[] } {
  const frame: Frame = {
    title: null,
    issuer: null,
    addressee: null,
    docNumber: null,
    issueDate: null,
    signatory: null,
    cc: [],
  };
  const blocks = [...all];
  readOwnFrame(blocks, frame);
  if (frame.title === null) readHead(blocks, frame);
  if (frame.issueDate === null) readTail(blocks, frame, notices);
  return { frame, blocks };
}
