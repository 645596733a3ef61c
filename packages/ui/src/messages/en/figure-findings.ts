import type { figureFindings as zh } from "../zh-CN/figure-findings.ts";
import type { Translated } from "../translated.ts";

export const figureFindings: Translated<typeof zh> = {
  "DOC-01": "The addressee is missing",
  "DOC-04":
    "{problem, select, ending {The title should end in 报告} book_title_marks {The title takes no book title marks} punctuation {The title takes no punctuation} other {A title with 关于 is written 关于……的报告}}",
};
