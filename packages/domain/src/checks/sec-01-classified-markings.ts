import { markingIn } from "../secrecy/classified-marking.ts";
import type { Rule } from "./finding.ts";
import { placesOf } from "./places.ts";

/**
 * SEC-01: no mark of a classified paper. Saving refuses such text; this stands at the gates for what came another
 * way. The words are not carried: context `problem` is the kind.
 */
export const classifiedMarkings: Rule = (text) =>
  placesOf(text).flatMap(({ part, sectionId, value }) => {
    const marking = markingIn(value);
    return marking
      ? [
          {
            part,
            sectionId,
            from: marking.from,
            to: marking.to,
            excerpt: value.slice(marking.from, marking.to),
            context: { problem: marking.kind },
          },
        ]
      : [];
  });
