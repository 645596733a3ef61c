import type { LawTitle } from "../dictionaries/dictionaries.ts";
import { distanceUpTo } from "./distance.ts";
import type { Found, Rule } from "./finding.ts";
import { matchAt, placesOf, wholeOf } from "./places.ts";

const cited = /《([^《》\n]{2,80})》/gu;
const national = "中华人民共和国";

/** Titles that differ only in the kind of bracket, dash or blank are the same. */
const plain = (title: string): string =>
  title
    .replace(/[(（]/gu, "（")
    .replace(/[)）]/gu, "）")
    .replace(/[-–—~～－至]+(?=\d{4})/gu, "—")
    .replace(/\s/gu, "");

const withoutYears = (title: string): string => title.replace(/\d{4}/gu, "####");

/** One slip of the pen: other years, or one character more, fewer or changed in a title long enough to be sure. */
function isSlip(written: string, title: string): boolean {
  if (Math.abs(written.length - title.length) > 1) return false;
  if (withoutYears(written) === withoutYears(title)) return true;
  const core = title.replace(national, "").replace(/（.*）/u, "").length;
  if (core < 5) return false;
  if (written.length === title.length && core < 8) return false;
  return distanceUpTo(1, written, title) <= 1;
}

interface Judged {
  readonly problem: "wrong" | "past";
  readonly expected: string;
  readonly note: string;
}

const inForce = (law: LawTitle, year: number): boolean =>
  law.current || (law.until !== undefined && year <= law.until);

interface Index {
  /** By plain title, with and without the state's name. */
  readonly known: ReadonlyMap<string, LawTitle>;
  readonly mistaken: ReadonlyMap<string, LawTitle>;
  readonly current: readonly { readonly plain: string; readonly title: string }[];
}

const indexes = new WeakMap<readonly LawTitle[], Index>();

function indexOf(laws: readonly LawTitle[]): Index {
  const made = indexes.get(laws);
  if (made) return made;
  const titled = laws.map((law) => ({ law, title: plain(law.title) }));
  const index: Index = {
    known: new Map(
      titled.toReversed().flatMap(({ law, title }) => [
        [title, law],
        [title.replace(national, ""), law],
      ]),
    ),
    mistaken: new Map(laws.flatMap((law) => (law.wrong ? [[plain(law.wrong), law]] : []))),
    current: [
      ...new Map(titled.filter(({ law }) => law.current).map(({ law, title }) => [title, law.title])),
    ].map(([plainTitle, title]) => ({ plain: plainTitle, title })),
  };
  indexes.set(laws, index);
  return index;
}

function judge(written: string, laws: readonly LawTitle[], year: number): Judged | null {
  const title = plain(written);
  const { known, mistaken, current } = indexOf(laws);
  const meantBy = mistaken.get(title);
  if (meantBy) return { problem: "wrong", expected: meantBy.title, note: meantBy.note };
  const same = known.get(title);
  if (same) return inForce(same, year) ? null : { problem: "past", expected: same.title, note: same.note };
  const slips = current.filter((law) => isSlip(title, law.plain));
  const [only] = slips;
  return only && slips.length === 1 ? { problem: "wrong", expected: only.title, note: "" } : null;
}

/**
 * TRM-01: titles in 《》 are those of the list: name, years, in force (context `problem`: wrong, past, or none where
 * the text cites nothing). A title that is not on the list is let pass unless it is a listed one with a slip.
 */
export const lawTitles: Rule = (text) => {
  const places = placesOf(text).flatMap((place) =>
    [...place.value.matchAll(cited)].map((match) => ({ place, title: match[1] ?? "", at: match.index + 1 })),
  );
  const written = text.sections.some((section) => section.text.trim() !== "");
  if (places.length === 0)
    return written
      ? [{ ...wholeOf(null), context: { problem: "none", expected: "", other: "" }, severity: "hint" }]
      : [];
  return places.flatMap(({ place, title, at }): readonly Found[] => {
    const judged = judge(title, text.dictionaries.laws, text.reportYear);
    if (!judged) return [];
    const { problem, expected, note } = judged;
    const match = matchAt(place, at, at + title.length);
    return [
      {
        ...match,
        context: { problem, text: title, expected, other: note },
        ...(problem === "past"
          ? { severity: "warning" as const }
          : { fix: { from: match.from, to: match.to, replacement: expected } }),
      },
    ];
  });
};
