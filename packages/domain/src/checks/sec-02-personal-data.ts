import { personalDataIn } from "../secrecy/personal-data.ts";
import type { Rule } from "./finding.ts";
import { placesOf } from "./places.ts";

/** SEC-02: no personal data (条例第十五条); names of office holders are public (条例第二十条). */
export const personalData: Rule = (text) =>
  placesOf(text).flatMap(({ part, sectionId, value }) =>
    personalDataIn(value).map(({ kind, from, to }) => ({
      part,
      sectionId,
      from,
      to,
      excerpt: value.slice(from, to),
      context: { problem: kind, text: value.slice(from, to) },
    })),
  );
