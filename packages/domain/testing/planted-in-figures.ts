import type { CheckedText } from "../src/checks/checked-text.ts";
import type { FigureRuleId } from "../src/checks/figure-rule-table.ts";
import { cleanText } from "./checked-text.ts";

/** A text for each rule in which that rule, and no other, finds something. */
export const plantedInFigures: Readonly<Record<FigureRuleId, CheckedText>> = {
  "DOC-01": { ...cleanText, addressee: null },
  "DOC-04": { ...cleanText, title: "青禾区数据局2025年法治政府建设工作总结" },
};
