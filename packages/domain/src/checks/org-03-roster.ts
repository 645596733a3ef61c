import type { Found, Rule } from "./finding.ts";
import { foundIn } from "./numbers-of.ts";
import { dayOfText, principalsIn } from "./tenures.ts";

const adjusted =
  /(?:调整|充实|更新)[^。；\n]{0,24}领导小组|领导小组[^。；\n]{0,16}(?:进行了?|作了?|及时)?(?:调整|充实|更新)/gu;
const dated =
  /\d{1,2}\s?月|\d+\s?日|〔\d{4}〕|季度|[一二三四五六七八九十]{1,3}月|上半年|下半年|[年月]初|[年月]底/u;
const head = /([\p{Script=Han}]{2,4}?)(?:同志)?(?:亲自?|兼)?(?:担任|任)(?:领导小组)?组长/gu;

/**
 * ORG-03: a leading group is headed by the body's head, and its adjustment is told with its date or document
 * number.
 */
export const roster: Rule = (text) => {
  const principals = principalsIn(text, `${text.reportYear}-01-01`, dayOfText(text));
  return text.sections.flatMap((section) => {
    const undated = [...section.text.matchAll(/[^。\n]+/gu)]
      .filter((sentence) => !dated.test(sentence[0]))
      .flatMap((sentence) =>
        [...sentence[0].matchAll(adjusted)].map((match): Found => {
          const from = sentence.index + match.index;
          return foundIn(section, { from, to: from + match[0].length }, { problem: "undated" });
        }),
      );
    const heads = text.people.flatMap(({ name, isPrincipal }) =>
      isPrincipal || principals.length === 0 || principals.some((principal) => principal.name === name)
        ? []
        : [...section.text.matchAll(head)].flatMap((match): readonly Found[] => {
            if (!match[1]?.endsWith(name) && match[1] !== name) return [];
            const expected = principals.map((principal) => principal.name).join("、");
            const at = { from: match.index, to: match.index + match[0].length };
            return [foundIn(section, at, { problem: "head", name, expected })];
          }),
    );
    return [...undated, ...heads];
  });
};
