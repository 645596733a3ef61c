import type { CheckedSection } from "./checked-text.ts";
import type { Fix, Found, Rule } from "./finding.ts";
import { inSection } from "./places.ts";

const note = (
  section: CheckedSection,
  problem: string,
  from: number,
  to: number,
  fix: Fix | null = null,
): Found => {
  const match = inSection(section, from, to);
  return { ...match, context: { problem, text: match.excerpt }, fix };
};

const weight = "加大|加强|增强|提高|提升|强化|保持";
/** 做好…的执行力度: what is done well is a work, what is increased is its strength. */
const mismatch = new RegExp(
  `(?:做好|开展|完成|抓好)(?:(?!${weight})[^，。；：\\n]){2,60}力度(?=[，。；\\n]|$)`,
  "gu",
);

const twice = /(?<![一逐层])(\p{Script=Han}{2,6})\1(?!\p{Script=Han}{0,2}[一逐])/gu;
const onePart = /^(?:[一逐层](?:步|个|件|项|户|家|次|层|遍)|家家|天天|常常|时时|处处|人人|事事|月月|年年)/u;
const particles = /的的(?!士)|和和(?![气睦美])|是是(?!非)|在在(?!建|校|职|岗|线|读)/gu;

function doubled(section: CheckedSection): readonly Found[] {
  const words = [...section.text.matchAll(twice)].filter(([, word]) => !onePart.test(word ?? ""));
  const single = [...section.text.matchAll(particles)];
  return [...words, ...single].map((match) => {
    const to = match.index + match[0].length;
    const half = match.index + match[0].length / 2;
    return note(section, "doubled", match.index, to, {
      from: match.index,
      to,
      replacement: section.text.slice(match.index, half),
    });
  });
}

const clause = /[^，。；：\n]{10,}/gu;
const han = /[^\p{Script=Han}]/gu;
const alike = 0.7;

/** Clauses with a list that say with the same beginning and end what an earlier one of the section has said. */
function repeated(section: CheckedSection): readonly Found[] {
  const seen = new Map<string, Set<string>[]>();
  return [...section.text.matchAll(clause)].flatMap(({ 0: said, index }) => {
    const words = said.replace(han, "");
    if (words.length < 10 || !said.includes("、")) return [];
    const frame = words.slice(0, 4) + words.slice(-2);
    const characters = new Set(words);
    const earlier = seen.get(frame) ?? [];
    seen.set(frame, [...earlier.slice(-10), characters]);
    const says = earlier.some((other) => {
      const shared = [...characters].filter((character) => other.has(character)).length;
      return shared / Math.min(characters.size, other.size) >= alike;
    });
    return says ? [note(section, "repeated", index, index + said.length)] : [];
  });
}

const connective = /(?<=。|^|\n)(同时|此外|另外|与此同时)，/gu;

/** The same connective at the beginning of two sentences of one paragraph. */
function connectives(section: CheckedSection): readonly Found[] {
  let start = 0;
  return section.text.split("\n").flatMap((paragraph) => {
    const from = start;
    start += paragraph.length + 1;
    const used = new Set<string>();
    return [...paragraph.matchAll(connective)].flatMap((match) => {
      const word = match[1] ?? "";
      if (used.has(word))
        return [note(section, "connective", from + match.index, from + match.index + word.length)];
      used.add(word);
      return [];
    });
  });
}

/**
 * TRM-08: wording: a verb and an object that do not go together, a word set twice, a clause that says again what the
 * section has said, one connective twice in a paragraph (context `problem`: mismatch, doubled, repeated, connective).
 */
export const wording: Rule = (text) =>
  text.sections.flatMap((section) =>
    [
      ...[...section.text.matchAll(mismatch)].map((match) =>
        note(section, "mismatch", match.index, match.index + match[0].length),
      ),
      ...doubled(section),
      ...repeated(section),
      ...connectives(section),
    ].toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0)),
  );
