import type { Rule } from "./finding.ts";
import { foundIn, numbersOf } from "./numbers-of.ts";

/** Words that claim much or often, and what an indicator of the catalogue could count instead. */
const vague = /多次|定期|不定期|经常|积极|大力|广泛|持续|深入|及时|切实|反复/u;
const countable =
  /学法|学习|培训|测试|考试|宣传|普法|清理|权责清单|权责|职权|行政检查|执法检查|走访|调研|督察|督查|旁听|征求意见|演练|排查|化解|备案|合法性审[查核]|公开信息|抽查|建议|提案|议案/u;

/** NUM-07: a claim (积极开展宣传、定期学习) where a number could stand and none does in the sentence. */
export const vagueClaims: Rule = (text) =>
  text.sections.flatMap((section) => {
    if (section.statutoryRole !== "measures_outcomes" && section.statutoryRole !== "principal_duties")
      return [];
    return [...section.text.matchAll(/[^。；\n]+/gu)].flatMap((sentence) => {
      const words = vague.exec(sentence[0]);
      const thing = countable.exec(sentence[0].slice(words?.index ?? 0));
      const end = sentence.index + sentence[0].length;
      const counted = numbersOf(section).some(({ from }) => from >= sentence.index && from < end);
      if (!words || !thing || counted) return [];
      const from = sentence.index + words.index;
      return [foundIn(section, { from, to: from + words[0].length }, { text: words[0], name: thing[0] })];
    });
  });
