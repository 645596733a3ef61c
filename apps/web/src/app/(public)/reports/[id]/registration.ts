import type { Registration } from "@nianbao/document/manuscript";
import type { PublishedReport } from "../../public-entry.ts";

/** Document number and date as they stand on the paper, or null where the report has none. */
export const registrationOf = ({
  docNumber,
  issueDate,
}: Pick<PublishedReport, "docNumber" | "issueDate">): Registration | null =>
  docNumber && issueDate ? { docNumber, issueDate } : null;
