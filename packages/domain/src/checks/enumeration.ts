const ordinals = "一二三四五六七八九十";
const marker = /(?<=^|[。；;：:，,\n\s])([一二三四五六七八九十])是/gu;

/** One item of a run 一是…二是…, with its words; offsets (UTF-16) into the text. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The markers 一是, 二是 … of a text in reading order; `place` counts from 1. */
export const markersIn = (text: string): readonly { readonly at: number; readonly place: number }[] =>
  [...text.matchAll(marker)].map((match) => ({
    at: match.index,
    place: ordinals.indexOf(match[1] ?? "") + 1,
  }));

/** The one complete run 一是…二是… of a text, or null when there is none, a broken one or several. */
export function enumerated(text: string): readonly Item[] | null {
  const starts = markersIn(text);
  if (starts.length < 2 || !starts.every(({ place }, index) => place === index + 1)) return null;
  return starts.map(({ at }, index) => {
    const paragraphEnd = text.indexOf("\n", at);
    const to = starts[index + 1]?.at ?? (paragraphEnd < 0 ? text.length : paragraphEnd);
    return { from: at, to, text: text.slice(at, to) };
  });
}

/** The items of a text: its one run 一是…二是…, else its sentences parted by 。 ； or a line feed. */
export function itemsOf(text: string): readonly Item[] {
  const run = enumerated(text);
  if (run) return run;
  return [...text.matchAll(/[^。；\n]+[。；]?/gu)]
    .filter((match) => match[0].trim() !== "")
    .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }));
}

/** Whether a piece of a plan is a task: six 汉字 at least, and not the line that opens a list. */
export const isTask = (text: string): boolean =>
  text.replace(/[^\p{Script=Han}]/gu, "").length >= 6 && !/[：:]\s*$/u.test(text);
