import type { textFindings as zh } from "../zh-CN/text-findings.ts";
import type { Translated } from "../translated.ts";

export const textFindings: Translated<typeof zh> = {
  "STR-01": "Statutory content is missing: {role}",
  "STR-03": "{item, plural, =0 {No shortcoming has a cause} other {Shortcoming # has no cause}}",
  "STR-10": "Words of the template are left: {text}",
  "YER-01":
    "{found, plural, =0 {The reported year {expected} is not named} other {It says {year}, the reported year is {expected}}}",
  "YER-02": "The heading says {year}, it should be {expected}",
  "ART-01": "Traces of another program are left: {text}",
  "ART-02": "Punctuation is not as prescribed: {text}",
};
