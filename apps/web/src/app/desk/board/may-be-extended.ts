import type { BoardRow } from "./board-data.ts";

/** A body that still has to submit or resubmit may be given more time. */
export const mayBeExtended = (row: BoardRow): boolean =>
  row.group === "not_submitted" || row.group === "returned";
