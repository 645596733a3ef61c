import type { Rule } from "./finding.ts";
import { scan } from "./places.ts";

const slips: readonly RegExp[] = [
  /(?<=\p{Script=Han})[,;:!?](?=\p{Script=Han})/gu,
  /(?<=[\p{Script=Han}，。；：、])["']|["'](?=[\p{Script=Han}，。；：、])/gu,
  /\((?=[^()\n]{0,40}\p{Script=Han})[^()\n]{1,40}\)/gu,
  /[[【](?:19|20)\d{2}[\]】](?=\s?\d+\s?号)/gu,
];

/** ART-02: half-width punctuation among 汉字, straight quotes, and wrong brackets in document numbers. */
export const punctuation: Rule = (text) =>
  scan(text, slips).map((match) => ({
    ...match,
    context: { text: match.excerpt },
  }));
