/** The inside of a rendered paper in two: letterhead and title, and everything from the addressee on. */
export interface HtmlParts {
  readonly head: string;
  readonly rest: string;
}

const whole = /^<article class="pp-paper" lang="zh-CN">(.*?<\/h1>)(.*)<\/article>\s*$/su;

/** Parts what `renderManuscript` made after its title, without changing a byte inside; null when it is no such paper. */
export function htmlParts(html: string): HtmlParts | null {
  const [, head, rest] = whole.exec(html) ?? [];
  return head === undefined || rest === undefined ? null : { head, rest };
}
