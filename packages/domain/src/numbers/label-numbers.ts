import { proposeIndicator } from "../indicators/search.ts";
import { findNumbers } from "./find-numbers.ts";
import type { LabelledNumber, NumberFound } from "./number-found.ts";

const longestLabel = 40;
const clauseStart = /[^，。；：:、！？\n\t（(）)“”]*$/u;
/** A total counts everything that is listed before it: 代表建议、政协提案合计9件. */
const totalOf = /[^，。；：:！？\n\t（(）)“”]*、[^，。；：:！？\n\t（(）)“”]*(?:共计|合计|总计)$/u;
const clauseRest = /^[^，。；：:、！？\n\t（(）)“”\d]*/u;
const leading =
  /^(?:(?:全年|今年以来|年内|一年来|(?:19|20)\d{2}年度?|本年度|其中|后[两三]类|同时|另外|已|先后|累计|共计|合计|总计|共|均|并|还|又|分别|[我本全]局|[我本]单位))+/u;
const trailing =
  /(?:其中|分别|累计|共计|合计|总计|达到|共|达|为|有|计|各|均|至|到|了|的|不少于|不低于|至少|不超过|最多)+$/u;

const cleaned = (clause: string): string =>
  clause.trim().replace(leading, "").replace(trailing, "").trim().slice(-longestLabel);

/** What follows the unit up to the end of the clause: 12次[专题会议]. */
const after = (text: string, number: NumberFound): string =>
  cleaned(clauseRest.exec(text.slice(number.to, number.to + longestLabel))?.[0] ?? "");

function before(text: string, number: NumberFound): string {
  const words = text.slice(Math.max(0, number.from - 2 * longestLabel), number.from);
  return cleaned((totalOf.exec(words) ?? clauseStart.exec(words))?.[0] ?? "");
}

/**
 * The numbers of a text with what each seems to count: the clause before it; with the words after it where that
 * is a bare verb; the label of the number before it in an enumeration (培训2期、46人次).
 */
export function labelNumbers(text: string): readonly LabelledNumber[] {
  const labelled: LabelledNumber[] = [];
  for (const number of findNumbers(text)) {
    const own = before(text, number);
    const rest = after(text, number);
    const previous = labelled.at(-1);
    const joined = previous && /^[、，]?$/u.test(text.slice(previous.to, number.from)) ? previous.label : "";
    const label = own.length > 2 ? own : own + rest || joined;
    const indicator = proposeIndicator(own === "" && joined ? joined + rest : own + rest, number.unit);
    labelled.push({ ...number, label, indicatorCode: indicator?.code ?? null });
  }
  return labelled;
}
