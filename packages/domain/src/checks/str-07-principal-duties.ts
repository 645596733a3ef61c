import type { CheckedText } from "./checked-text.ts";
import type { Found, Rule } from "./finding.ts";
import { wholeOf } from "./places.ts";

const personally = ["亲自部署", "亲自过问", "亲自协调", "亲自督办"] as const;

const post = /书记|[局镇乡区县市处院站所队校厅院]长|主任|主席|主要(?:负责(?:人|同志)|领导)|“?一把手/u;
const counted = /(?:\d+|[一二两三四五六七八九十百]+)余?(?:次|场|件|期|篇|条|项|个|课时?|人次|家|场次)/u;
const setPhrase =
  /[“”]|第一(?:责任人|议题|时间)|三会一课|[一二三四五六七八九十]是|四个(?:亲自|意识|自信)|两个(?:确立|维护)/gu;
const annualStatement = /述法/u;

const postsOf = (text: CheckedText): readonly string[] =>
  text.people.filter((person) => person.isPrincipal).flatMap((person) => person.posts);

/**
 * STR-07: the section on the principal's duties (③) names the post, and shows at least two of 四个亲自 or an act that
 * can be counted: meetings, notes, lectures, the annual statement (context `problem`: post or acts).
 */
export const principalDuties: Rule = (text) => {
  const sections = text.sections.filter(
    (section) => section.statutoryRole === "principal_duties" && section.text.trim() !== "",
  );
  const first = sections[0];
  if (!first) return [];
  const whole = sections.map((section) => section.text).join("\n");
  const named = post.test(whole) || postsOf(text).some((each) => whole.includes(each));
  const acts =
    personally.filter((phrase) => whole.includes(phrase)).length >= 2 ||
    /亲自(?:部署|过问|协调|督办)(?:、(?:亲自)?(?:部署|过问|协调|督办))+/u.test(whole) ||
    counted.test(whole.replace(setPhrase, "")) ||
    annualStatement.test(whole);
  const finding = (problem: string): Found => ({ ...wholeOf(first), context: { problem } });
  return [...(named ? [] : [finding("post")]), ...(acts ? [] : [finding("acts")])];
};
