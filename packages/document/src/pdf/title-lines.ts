import { widthOf } from "./text-width.ts";

/** Words that stand together in the titles of annual reports, longest first; the word list of no language has them. */
const compounds =
  /法治政府建设|法治政府|依法行政|年度报告|情况报告|工作报告|\d+年度|\d+年|[一-鿿]*(?:委员会|办事处|人民政府)/gu;
const words = new Intl.Segmenter("zh", { granularity: "word" });
const opens = /[（〔《〈“‘([]$/u;
const closes = /^[）〕》〉”’)\],，。、：；]/u;

const segments = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

function wordsOf(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const match of text.matchAll(compounds)) {
    found.push(...segments(text.slice(end, match.index)), match[0]);
    end = match.index + match[0].length;
  }
  return [...found, ...segments(text.slice(end))];
}

/** Brackets and stops stay with the word they belong to. */
function glued(parts: readonly string[]): string[] {
  const result: string[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (before !== undefined && (closes.test(part) || opens.test(before)))
      result.splice(-1, 1, before + part);
    else result.push(part);
  }
  return result;
}

const chopped = (part: string, widest: number): string[] =>
  widthOf(part) <= widest
    ? [part]
    : glued(wordsOf(part)).flatMap((word) => (widthOf(word) <= widest ? [word] : [...word]));

/** Every way to lay the parts in `count` lines none of which is too wide; there are few parts and fewer lines. */
function* layouts(parts: readonly string[], count: number, widest: number): Generator<string[]> {
  if (count === 1) {
    const line = parts.join("");
    if (widthOf(line) <= widest) yield [line];
    return;
  }
  for (let taken = 1; taken <= parts.length - count + 1; taken++) {
    const first = parts.slice(0, taken).join("");
    if (widthOf(first) > widest) return;
    for (const rest of layouts(parts.slice(taken), count - 1, widest)) yield [first, ...rest];
  }
}

/** Even lines are best; a waist (long, short, long) is no trapezoid or diamond; the name of the body likes its own line. */
function cost(lines: readonly string[], issuer: string | null): number {
  const widths = lines.map(widthOf);
  const even = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + (width - even) ** 2, 0);
  const waist = widths.some(
    (width, index) => width < (widths[index - 1] ?? 0) && width < (widths[index + 1] ?? 0),
  );
  return uneven + (waist ? 100 : 0) - (lines[0] === issuer ? even * 4 : 0);
}

/**
 * A title broken where words end (GB/T 9704-2012, 7.3.1), in as few lines as hold it, shaped like a trapezoid or a
 * diamond. A word wider than a line is broken all the same.
 * @param widest characters that fit a line
 */
export function titleLines(title: string, issuers: readonly string[], widest: number): string[] {
  const issuer = issuers.find((name) => title.startsWith(name) && title.length > name.length) ?? null;
  const whole = issuer === null ? wordsOf(title) : [issuer, ...wordsOf(title.slice(issuer.length))];
  const parts = glued(whole).flatMap((part) => chopped(part, widest));
  for (
    let count = Math.max(1, Math.ceil(widthOf(title) / widest));
    count <= Math.min(parts.length, 6);
    count++
  ) {
    const best = [...layouts(parts, count, widest)].toSorted((a, b) => cost(a, issuer) - cost(b, issuer))[0];
    if (best) return best;
  }
  return greedy(parts, widest);
}

/** For titles of many lines, where shape no longer matters. */
function greedy(parts: readonly string[], widest: number): string[] {
  const lines: string[] = [""];
  for (const part of parts) {
    const line = lines.at(-1) ?? "";
    if (line === "" || widthOf(line + part) <= widest) lines.splice(-1, 1, line + part);
    else lines.push(part);
  }
  return lines;
}
