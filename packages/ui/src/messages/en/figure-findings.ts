import type { figureFindings as zh } from "../zh-CN/figure-findings.ts";
import type { Translated } from "../translated.ts";

export const figureFindings: Translated<typeof zh> = {
  "NUM-01":
    "{problem, select, more {“{name}” is {found}, more than the {expected} of “{other}”: check both} minimum {“{name}” is {found}, it may not be below {expected}} balance {One side of “{name}” comes to {found}, the other to {expected}: they should be equal} other {“{name}” is given as {found}, its parts come to {expected}: check them}}",
  "NUM-02":
    "{problem, select, above {“{name}” is {found}; no rate is above 100%} other {“{name}” is given as {found}, the numbers before it give {expected}: check them}}",
  "NUM-03":
    "{problem, select, gone {The figure “{found}” is no longer in the ledger: enter it again or make it plain text} other {“{found}” in the text differs from {expected} of “{name}” in the ledger}}",
  "NUM-04": "“{name}” has two values: {found} here, {expected} elsewhere",
  "NUM-05":
    "{problem, select, same {“{name}” is {found}, exactly as last year: check that it is not an old number} up {“{name}” rose from {expected} to {found}, by {share}%: check it} other {“{name}” fell from {expected} to {found}, by {share}%: check it}}",
  "NUM-06": "“{name}” is given in {found}; the unit of this indicator is {expected}",
  "NUM-07": "“{text}” has no number behind it; say how much “{name}” there was",
  "NUM-08": "The figure “{name}” has no evidence",
  "NUM-09": "“{text}” is absolute: give the figure with evidence, or reword it",
  "ORG-01":
    "{problem, select, unknown {The issuer “{found}” is not a registered name; it should be “{expected}”} other {The full name “{expected}” appears nowhere; write it out the first time}}",
  "ORG-02":
    "{problem, select, gone {{name} held no post in the reported year: check “{found}”} other {{name} is called “{found}”, the registered post is “{expected}”}}",
  "ORG-03":
    "{problem, select, head {The leading group is headed by {name}, the head of the body is {expected}} other {The change of the leading group has no date or document number}}",
  "ORG-04":
    "{problem, select, level {“{found}” is not of this level, which is {expected}} other {“{found}” mixes two levels; it should be “{expected}”}}",
  "ORG-05":
    "The signatory {name} is not a head in office on the day of signing ({expected}); a delegate signs with 代",
  "DOC-01": "The addressee is missing",
  "DOC-02":
    "{problem, select, missing {The document number is missing} year {The document number has the year {found}, the issue date is in {expected}} other {The document number “{found}” is not written as 机关代字〔年份〕序号号}}",
  "DOC-03":
    "{problem, select, unsigned {The issuing body is missing} missing {The issue date is missing} no_day {The issue date “{found}” is no date} future {The issue date {found} is later than today} zeros {The date “{found}” takes no zeros: {expected}} other {The date “{found}” in the text is not the issue date {expected}}}",
  "DOC-04":
    "{problem, select, ending {The title should end in 报告} book_title_marks {The title takes no book title marks} punctuation {The title takes no punctuation} other {A title with 关于 is written 关于……的报告}}",
  "DOC-05": "An upward document shows its signatory",
  "DOC-06": "A report carries no request: {text}",
  "SEC-01":
    "{problem, select, work_secret {The text bears a mark of a work secret and may not be stored here} internal {The text bears a mark of internal material and may not be stored here} classified_doc_number {The text cites the number of a classified document and may not be stored here} other {The text bears a mark of a state secret and may not be stored here}}",
  "SEC-02":
    "{problem, select, id_number {An ID number} mobile {A mobile number} landline {A private telephone number} bank_card {A bank card number} plate {A number plate} other {A home address}} must go before publication: {text}",
  "SEC-03":
    "“{text}” stands with business figures and may be a trade secret: ask for consent or leave out the name",
  "TIM-01": "{count} minutes past the due time of submission",
  "TIM-02": "{count} minutes past the due time of publication",
  "TIM-03": "Dated {found}, it must be public within 20 working days, by {expected} (holidays not counted)",
  "XRP-01": "Nothing is said of “{text}” from last year's plan",
};
