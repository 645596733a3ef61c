/**
 * 勾稽关系, the Cross-check column of domain.md §3.4.
 * sum: the whole is the sum of all its parts · at_most: no part is more than the whole ·
 * ratio: per cent of a part in a whole · balance: opening and additions less removals give the closing ·
 * at_least: a statutory minimum.
 */
export type Relation =
  | { readonly kind: "sum"; readonly whole: string; readonly parts: readonly string[] }
  | { readonly kind: "at_most"; readonly whole: string; readonly parts: readonly string[] }
  | { readonly kind: "ratio"; readonly ratio: string; readonly part: string; readonly whole: string }
  | { readonly kind: "balance"; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: "at_least"; readonly code: string; readonly minimum: string };

export const relations: readonly Relation[] = [
  { kind: "at_most", whole: "LEAD-04", parts: ["LEAD-04.2"] },
  { kind: "at_most", whole: "LEAD-07.2", parts: ["LEAD-07.3"] },
  { kind: "at_most", whole: "STUD-05", parts: ["STUD-05.2"] },
  { kind: "at_most", whole: "STUD-05.2", parts: ["STUD-05.3"] },
  { kind: "sum", whole: "FUNC-03", parts: ["FUNC-03.2", "FUNC-03.3"] },
  { kind: "at_most", whole: "FUNC-07.2", parts: ["FUNC-07.3"] },
  { kind: "sum", whole: "NORM-04", parts: ["NORM-04.2", "NORM-04.3", "NORM-04.4", "NORM-04.5"] },
  {
    kind: "at_most",
    whole: "DECI-01",
    parts: ["DECI-02", "DECI-02.2", "DECI-02.3", "DECI-02.4", "DECI-02.5"],
  },
  { kind: "at_least", code: "DECI-03", minimum: "30" },
  { kind: "sum", whole: "ENFO-04", parts: ["ENFO-04.2", "ENFO-04.3"] },
  { kind: "at_most", whole: "ENFO-08", parts: ["ENFO-08.2"] },
  {
    kind: "sum",
    whole: "DISP-01",
    parts: ["DISP-01.2", "DISP-01.3", "DISP-01.4", "DISP-01.5", "DISP-01.6"],
  },
  { kind: "sum", whole: "DISP-02", parts: ["DISP-02.2", "DISP-02.3", "DISP-02.4", "DISP-02.5"] },
  { kind: "ratio", ratio: "DISP-02.6", part: "DISP-02.3", whole: "DISP-02" },
  { kind: "at_most", whole: "DISP-03", parts: ["DISP-03.2"] },
  { kind: "ratio", ratio: "DISP-03.3", part: "DISP-03.2", whole: "DISP-03" },
  { kind: "at_most", whole: "DISP-04", parts: ["DISP-04.2"] },
  { kind: "at_most", whole: "DISP-05", parts: ["DISP-05.2"] },
  { kind: "ratio", ratio: "DISP-05.3", part: "DISP-05.2", whole: "DISP-05" },
  { kind: "sum", whole: "SUPV-03", parts: ["SUPV-01", "SUPV-02"] },
  { kind: "at_most", whole: "SUPV-06", parts: ["SUPV-06.2"] },
  { kind: "balance", left: ["SUPV-07.2", "SUPV-07.3"], right: ["SUPV-07.4", "SUPV-07.5"] },
];
