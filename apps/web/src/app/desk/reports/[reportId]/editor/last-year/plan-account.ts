export type Outcome = "done" | "partly" | "not";

/** One item of last year's plan with what is said to have come of it; null while nobody has said. */
export interface PlannedItem {
  readonly item: string;
  readonly outcome: Outcome | null;
  readonly reason: string;
}

/** The index of the first item that was not wholly done and gives no reason; null when none. */
export function firstWithoutReason(items: readonly PlannedItem[]): number | null {
  const index = items.findIndex(
    ({ outcome, reason }) => outcome !== null && outcome !== "done" && reason.trim() === "",
  );
  return index < 0 ? null : index;
}

/** What is stored: the items that something was said of; what is done needs no reason. */
export const accountOf = (
  items: readonly PlannedItem[],
): readonly { readonly item: string; readonly outcome: Outcome; readonly reason: string }[] =>
  items.flatMap(({ item, outcome, reason }) =>
    outcome === null ? [] : [{ item, outcome, reason: outcome === "done" ? "" : reason.trim() }],
  );
