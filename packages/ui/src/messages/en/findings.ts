import type { findings as zh } from "../zh-CN/findings.ts";
import type { Translated } from "../translated.ts";

export const findings: Translated<typeof zh> = {
  text: {
    "STR-01": "Statutory content is missing: {role}",
    "STR-03": "{item, plural, =0 {No shortcoming has a cause} other {Shortcoming # has no cause}}",
    "STR-10": "Words of the template are left: {text}",
    "YER-01":
      "{found, plural, =0 {The reported year {expected} is not named} other {It says {year}, the reported year is {expected}}}",
    "YER-02": "The heading says {year}, it should be {expected}",
    "ART-01": "Traces of another program are left: {text}",
    "ART-02": "Punctuation is not as prescribed: {text}",
    "DOC-01": "The addressee is missing",
    "DOC-04":
      "{problem, select, ending {The title should end in 报告} book_title_marks {The title takes no book title marks} punctuation {The title takes no punctuation} other {A title with 关于 is written 关于……的报告}}",
  },
  part: {
    title: "Title",
    addressee: "Addressee",
    heading: "{section} · heading",
    text: "{section}",
  },
  whole: "Full text",
};
