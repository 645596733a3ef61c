import type { edition } from "@nianbao/db/schema/edition";
import type { Registration } from "@nianbao/document/manuscript";
import { dayOf } from "@nianbao/domain/calendar/statutory";
import { found } from "../kernel/refused.ts";

/** Document number and date as they stand; before submission the number may be unknown yet. */
export const registrationOf = (
  row: Pick<typeof edition.$inferSelect, "docNumber" | "issueDate" | "signedAt">,
): Registration => ({
  docNumber: row.docNumber ?? "",
  issueDate: row.issueDate ?? dayOf(found(row.signedAt)),
});
