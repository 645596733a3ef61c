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
  if (written === title) return false;
  if (withoutYears(written) === withoutYears(title)) return true;
  const core = title.replace(national, "").replace(/（.*）/u, "").length;
  if (core < 5 || Math.abs(written.length - title.length) > 1) return false;
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

function judge(written: string, laws: readonly LawTitle[], year: number): Judged | null {
  const title = plain(written);
  const mistaken = laws.find(({ wrong }) => wrong !== undefined && plain(wrong) === title);
  if (mistaken) return { problem: "wrong", expected: mistaken.title, note: mistaken.note };
  const same = laws.find((law) => [plain(law.title), plain(law.title).replace(national, "")].includes(title));
  if (same) return inForce(same, year) ? null : { problem: "past", expected: same.title, note: same.note };
  const meant = new Set(
    laws.filter((law) => law.current && isSlip(title, plain(law.title))).map((law) => law.title),
  );
  const [only] = meant;
  return only && meant.size === 1 ? { problem: "wrong", expected: only, note: "" } : null;
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
