import type { textFindings as zh } from "../zh-CN/text-findings.ts";
import type { Translated } from "../translated.ts";

export const textFindings: Translated<typeof zh> = {
  "STR-01": "Statutory content is missing: {role}. Add the section in the outline",
  "STR-02": "{role} has no heading of its own. Give it its own section",
  "STR-03":
    "{item, plural, =0 {No shortcoming has a cause} other {Shortcoming # has no cause}}. Add why it is so",
  "STR-04":
    "{item, plural, =0 {Next year's plan answers none of these shortcomings} other {Next year's plan does not answer shortcoming #}}. Add a task for it",
  "STR-05":
    "{problem, select, tasks {The plan has fewer than three tasks. List them one by one} figure {The plan has no target in figures. Give at least one task a number} division {The plan names no division in charge. Say who does it} other {The plan names no date. Say until when}}",
  "STR-06": "The plan does not say which year it is for. Write {expected} or 下一步",
  "STR-07":
    "{problem, select, post {The principal's post is not named. Name it} other {Nothing says what the principal did. Name two of the 四个亲自, or how many meetings, notes or lectures}}",
  "STR-08":
    "{problem, select, typed {The number {text} was typed before a heading that is numbered anyway. Remove it} skipped {The heading {text} skips a level. Set the levels in order} alone {There is {text} but no {expected}. Add it or write it otherwise} other {The number {text} does not follow. It should be {expected} here}}",
  "STR-09":
    "{problem, select, small {This section is only {share}% of the text. Fill it out} large {This section is {share}% of the text. Shorten it} short {The text has {count} characters, the notice asks for {expected}} other {The text has {count} characters, the notice allows {expected}}}",
  "STR-10": "Words of the template are left: {text}. Replace them",
  "YER-01":
    "{found, plural, =0 {The reported year {expected} is not named} other {It says {year}, the reported year is {expected}}}",
  "YER-02": "The heading says {year}, it should be {expected}",
  "YER-03":
    "It says {year} here. Check whether it should be {expected}; if it compares or looks back, say so",
  "YER-04": "The year is not written as prescribed: {text}. Write {expected}",
  "TRM-01":
    "{problem, select, none {The text cites no law or document. Name what the work rests on} past {《{expected}》 is no longer in force: {other}. Check it} other {《{text}》 is not its title. It is 《{expected}》}}",
  "TRM-02": "The notice asks for the words {text}. Write them in where they fit",
  "TRM-03": "{text} is not exact: a bureau as a rule handles {expected}. Check it",
  "TRM-04": "{text} is not used in official texts. Write 我局, 我镇 or the like",
  "TRM-05": "{text} differs from the set wording {expected}",
  "TRM-06": "{text} is the wrong word. Write {expected}",
  "TRM-07":
    "{share}% of the text is the same as in the report on {year}, or nearly so. Write what was done this year",
  "TRM-08":
    "{problem, select, mismatch {{text}: verb and object do not go together. Write it otherwise} doubled {{text} is set twice. Remove one} repeated {This section has already said: {text}. Merge the two} other {{text} opens two sentences of one paragraph. Write one otherwise}}",
  "ART-01": "Traces of another program are left: {text}. Remove them",
  "ART-02": "Punctuation is not as prescribed: {text}",
};
