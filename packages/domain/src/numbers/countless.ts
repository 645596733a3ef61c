import { setPhrasePattern } from "./set-phrases.ts";

const numeral = "[〇○零一二三四五六七八九十百千两\\d]";

/** Passages whose digits state nothing: names, titles, times, ordinals, ranges, contact numbers. */
const countless: readonly RegExp[] = [
  /《[^》\n]{0,80}》/gu,
  /[〔［[（(]\d{4}[〕］\])）] {0,2}第?\d{1,5} {0,2}号/gu,
  /“[^”\d\n]{1,12}”/gu,
  setPhrasePattern,
  new RegExp(`第${numeral}{1,8}`, "gu"),
  /十[二三四五六七]五(?=[”规时期末开收])/gu,
  /[一二]?十[一二三四五六七八九]?(?:大(?!队|型|量)|届)|[一二三四五六七]中全会/gu,
  /(?:19|20)\d{2} ?年?[-–—~～至] ?(?:19|20)?\d{2} ?年/gu,
  /\d{4} ?年(?:度)?(?:\d{1,2} ?月(?:\d{1,2} ?日)?)?|\d{1,2} ?月(?:\d{1,2} ?日|份)?/gu,
  /[一二][〇○零九][〇○零一二三四五六七八九]{2}年|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?/gu,
  /(?<!\d)\d{1,12}(?:\.\d{1,6})?[%％]?[-–—~～至]\d{1,12}(?:\.\d{1,6})?[%％]?/gu,
  /(?:[零〇一二三四五六七八九十]|[一二三四五六七八九十]百)+分之[零〇一二三四五六七八九十百]+/gu,
];

/** The text with those passages blanked out; every other character keeps its place. */
export const withoutCountless = (text: string): string =>
  countless.reduce(
    (masked, pattern) => masked.replace(pattern, (passage) => " ".repeat(passage.length)),
    text,
  );
