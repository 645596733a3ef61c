import { checkedText } from "@nianbao/document/checked-text";
import type { Manuscript } from "@nianbao/document/manuscript";
import { runChecks } from "@nianbao/domain/checks/all";
import type { Finding } from "@nianbao/domain/checks/finding";
import type { LoadedContext } from "./check-contexts.ts";

/** All findings of a manuscript in what is known around it; the same code at every gate. */
export const checkManuscript = (
  manuscript: Manuscript,
  reportYear: number,
  context: LoadedContext | null,
): readonly Finding[] => runChecks(checkedText(manuscript, reportYear, context ?? {}));
