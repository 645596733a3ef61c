import type { RegionLevel } from "./checked-context.ts";
import type { Rule } from "./finding.ts";
import { matchesIn, placesOf } from "./places.ts";

const whose: Readonly<Record<RegionLevel, readonly string[]>> = {
  province: ["省", "自治区"],
  city: ["市", "州"],
  district: ["区"],
  county: ["县", "旗", "市"],
  township: [],
};

const name = /([省市区县旗州])委(?:全面)?依法治([省市区县旗州])(?:委员会|委?办(?:公室)?)/gu;

/**
 * ORG-04: the committee is named for one level, 区委全面依法治区委员会, and where it is the addressee for the level
 * of the body's own region. A text may name the committee of a higher level.
 */
export const committeeNames: Rule = (text) => {
  const places = [
    ...placesOf(text),
    { part: "addressee" as const, sectionId: null, value: text.addressee ?? "" },
  ];
  const own = text.regionLevel === null ? [] : whose[text.regionLevel];
  return places.flatMap((place) =>
    matchesIn(place, name).flatMap((match) => {
      const [, first = "", second = ""] = new RegExp(name.source, "u").exec(match.excerpt) ?? [];
      const expected = match.excerpt.replace(`依法治${second}`, `依法治${first}`);
      const fix = { from: match.from, to: match.to, replacement: expected };
      if (first !== second)
        return [{ ...match, context: { problem: "mixed", found: match.excerpt, expected }, fix }];
      const foreign = place.part === "addressee" && own.length > 0 && !own.includes(first);
      return foreign
        ? [{ ...match, context: { problem: "level", found: match.excerpt, expected: own.join("、") } }]
        : [];
    }),
  );
};
