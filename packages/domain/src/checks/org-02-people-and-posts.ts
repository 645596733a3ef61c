import type { Rule } from "./finding.ts";
import { matchesIn, placesOf } from "./places.ts";
import { dayOfText, inOffice } from "./tenures.ts";

const post =
  "(?:[党工委组区县市镇乡局]{0,4}副?书记|副?局长|副?主任|副?镇长|副?乡长|副?区长|副?县长|副?市长|副?站长|副?馆长|副?队长|副?部长)";
const bare = (word: string): string =>
  /副?(?:书记|局长|主任|[镇乡区县市]长|[站馆队部]长)$/u.exec(word)?.[0] ?? word;

const escaped = (name: string): string => name.replaceAll(/[^\p{Script=Han}]/gu, "");

const isParty = (word: string): boolean => word.endsWith("书记");

/** Whether a post is not held while another of its kind, party or administration, is; or none is held at all. */
const contradicts = (stated: string, held: readonly string[]): boolean =>
  !held.includes(stated) && (held.length === 0 || held.some((each) => isParty(each) === isParty(stated)));

/**
 * ORG-02: who is named with a post held it between the first day of the reported year and the day of the text.
 * Only people whose tenures are known are judged.
 */
export const peopleAndPosts: Rule = (text) => {
  const [first, last] = [`${text.reportYear}-01-01`, dayOfText(text)];
  const names = [...new Set(text.people.map(({ name }) => name))].filter(
    (name) => escaped(name) === name && name !== "",
  );
  return names.flatMap((name) => {
    const held = text.people
      .filter((tenure) => tenure.name === name && inOffice(tenure, first, last))
      .flatMap(({ posts }) => posts.flatMap((each) => each.split(/[、，,/\s]+/u)))
      .map(bare);
    const naming = new RegExp(`${post}(?:、${post}){0,3}${name}`, "gu");
    return placesOf(text).flatMap((place) =>
      matchesIn(place, naming).flatMap((match) => {
        const stated = match.excerpt.slice(0, -name.length).split("、");
        const wrong = stated.find((each) => contradicts(bare(each), held));
        return wrong === undefined
          ? []
          : [
              {
                ...match,
                context: {
                  name,
                  found: wrong,
                  expected: held.join("、"),
                  problem: held.length === 0 ? "gone" : "other",
                },
              },
            ];
      }),
    );
  });
};
