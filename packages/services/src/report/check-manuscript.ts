import { checkedText } from "@nianbao/document/checked-text";
import type { Manuscript } from "@nianbao/document/manuscript";
import { runChecks } from "@nianbao/domain/checks/all";
import type { Finding } from "@nianbao/domain/checks/finding";

/** All findings of a manuscript; the same code at every gate. */
export const checkManuscript = (manuscript: Manuscript, reportYear: number): readonly Finding[] =>
  runChecks(checkedText(manuscript, reportYear));
