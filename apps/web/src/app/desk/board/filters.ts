import { type KindGroup, kindGroupOf } from "../../../lib/kind-group.ts";
import type { BoardGroup, BoardRow } from "./board-data.ts";

/** 应报, 已报, 逾期未报, 已准延期, 退回重报, 已公开: the counters, each a filter. */
export const counters = ["due", "submitted", "overdue", "extended", "returned", "published"] as const;
export type Counter = (typeof counters)[number];

const counts: Readonly<Record<Counter, (row: BoardRow) => boolean>> = {
  due: () => true,
  submitted: (row) => row.group !== "not_submitted",
  overdue: (row) => row.group === "not_submitted" && row.overdue,
  extended: (row) => row.group === "not_submitted" && row.extended,
  returned: (row) => row.group === "returned",
  published: (row) => row.publication?.state === "published",
};

export const orders = ["urgency", "ordinal", "due", "state"] as const;
export type Order = (typeof orders)[number];

/** The server sends the rows most urgent first. */
const compare: Readonly<Record<Exclude<Order, "urgency">, (a: BoardRow, b: BoardRow) => number>> = {
  ordinal: (a, b) => a.ordinal - b.ordinal,
  due: (a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.ordinal - b.ordinal,
  state: (a, b) => a.stage - b.stage || a.ordinal - b.ordinal,
};

export interface Filters {
  readonly counter: Counter;
  readonly kind: KindGroup | "all";
  readonly group: BoardGroup | "all";
  readonly order: Order;
}

export const everything: Filters = { counter: "due", kind: "all", group: "all", order: "urgency" };

export function shownRows(rows: readonly BoardRow[], filters: Filters): readonly BoardRow[] {
  const shown = rows.filter(
    (row) =>
      counts[filters.counter](row) &&
      (filters.kind === "all" || kindGroupOf(row.kind) === filters.kind) &&
      (filters.group === "all" || row.group === filters.group),
  );
  return filters.order === "urgency" ? shown : shown.toSorted(compare[filters.order]);
}

/** Rows in columns that are read downwards, one after the other. */
export function inColumns<T>(rows: readonly T[], count: number): readonly (readonly T[])[] {
  const height = Math.max(1, Math.ceil(rows.length / count));
  return Array.from({ length: count }, (_, column) =>
    rows.slice(column * height, (column + 1) * height),
  ).filter((column) => column.length > 0);
}
