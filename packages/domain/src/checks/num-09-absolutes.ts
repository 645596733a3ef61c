import type { Rule } from "./finding.ts";
import { factAt, foundIn } from "./numbers-of.ts";

const absolutes =
  /(?<![\d.])100(?:\.0+)?[%％]|百分之百|全覆盖|(?:无|未发生|没有发生|零|杜绝)(?:任何|一[起例件])?(?:违法|违规|违纪|投诉|差错|败诉|纠错|事故)(?:和违反[^，。；\n]{1,12})?/gu;
/** What is only aimed at, or belongs to a name, claims nothing. */
const aim = /(?:推进|推动|实现|力争|争取|努力|探索|逐步|扩大|确定|目标)[^，。；\n]{0,12}$/u;

/**
 * NUM-09: 100 %, 全覆盖 and 无违法 need evidence: a fact with evidence at that place. A fact whose evidence nobody
 * knows of is left alone, and so is what is planned for next year.
 */
export const absoluteClaims: Rule = (text) =>
  text.sections.flatMap((section) =>
    section.statutoryRole === "next_year_plan"
      ? []
      : [...section.text.matchAll(absolutes)].flatMap((match) => {
          const at = { from: match.index, to: match.index + match[0].length };
          const fact = factAt(text, section, at);
          if (fact && fact.evidenceCount !== 0) return [];
          const before = section.text.slice(Math.max(0, at.from - 16), at.from);
          const number = /\d|百分/u.test(match[0]);
          return !number && aim.test(before) ? [] : [foundIn(section, at, { text: match[0] })];
        }),
  );
