import type { Found, Rule } from "./finding.ts";
import { type Match, matchesIn, scan } from "./places.ts";
import { yearsIn } from "./years.ts";

const leftovers: readonly RegExp[] = [
  /×{2,}/gu,
  /(?<![A-Za-z0-9Ｘ])[XＸ]{2,}(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])x{2,}(?=[\p{Script=Han}]|$)/gu,
  /(?<![*＊\w])(?:[*＊]|[*＊]{3})(?=\s?[次个人件份项期场条起名家万元年月日％%])/gu,
  /_{3,}/gu,
  /[（(【[](?:此处|请)?(?:填写|插入|补充|填入)[^）)】\]\n]{0,20}[）)】\]]/gu,
];

const relativeYear = /上一?年度/gu;

const finding = (match: Match): Found => ({
  ...match,
  context: { text: match.excerpt },
});

/**
 * STR-10: words of the template left unreplaced: ××, XX, "*次", ruled blanks, "（此处填写…）", and a heading
 * that still says 上一年度 where the section itself names the year.
 */
export const templateLeftovers: Rule = (text) => [
  ...scan(text, leftovers).map(finding),
  ...text.sections
    .filter((section) => yearsIn(section.text).some(({ year }) => year === text.reportYear))
    .flatMap((section) =>
      matchesIn({ part: "heading", sectionId: section.id, value: section.heading }, relativeYear).map(
        finding,
      ),
    ),
];
