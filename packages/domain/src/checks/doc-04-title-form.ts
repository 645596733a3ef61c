import type { Found, Rule } from "./finding.ts";

/** What may be wrong with a title's form, as the finding's context `problem`. */
const problems = [
  ["ending", (title: string) => !/报告(?:[（(][^）)]*[）)])?$/u.test(title)],
  ["book_title_marks", (title: string) => /^《.*》$/u.test(title)],
  ["punctuation", (title: string) => /[。，；！？,;!?]/u.test(title)],
  ["unclosed_about", (title: string) => /关于/u.test(title) && !/关于.+的.*报告/u.test(title)],
] as const;

/** DOC-04: a title is 发文机关 + 关于…的 + 报告 or names the annual report, without marks (GB/T 9704-2012 7.3.1). */
export const titleForm: Rule = (text) => {
  const title = text.title.trim();
  if (title === "") return [];
  const inner = title.replace(/^《(.*)》$/u, "$1");
  return problems
    .filter(([problem, isWrong]) => isWrong(problem === "book_title_marks" ? title : inner))
    .map(
      ([problem]): Found => ({
        part: "title",
        sectionId: null,
        from: null,
        to: null,
        excerpt: title,
        context: { problem },
      }),
    );
};
