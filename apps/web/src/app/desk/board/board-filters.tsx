"use client";

import { BoardTrackLegend } from "@nianbao/ui/board-track";
import { Segmented } from "@nianbao/ui/segmented";
import { FilterSelect } from "@nianbao/ui/select";
import { useTranslations } from "next-intl";
import { kindGroupOf, kindGroups } from "../../../lib/kind-group.ts";
import type { BoardGroup, BoardRow } from "./board-data.ts";
import { type Filters, type Order, orders } from "./filters.ts";

export type BoardView = "screen" | "table";

const groups: readonly BoardGroup[] = [
  "not_submitted",
  "returned",
  "awaiting_review",
  "accepted",
  "published",
];

interface BoardFiltersProps {
  readonly rows: readonly BoardRow[];
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  readonly view: BoardView;
  readonly onView: (view: BoardView) => void;
}

/** Kind, state and order; what the cells mean; the two views. */
export function BoardFilters({ rows, filters, onFilter, view, onView }: BoardFiltersProps) {
  const t = useTranslations("board");
  const kinds = ["all", ...kindGroups] as const;
  const count = (kind: (typeof kinds)[number]) =>
    rows.filter((row) => kind === "all" || kindGroupOf(row.kind) === kind).length;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Segmented
        label={t("kinds")}
        value={filters.kind}
        onChange={(kind) => onFilter({ ...filters, kind })}
        options={kinds
          .filter((kind) => kind === "all" || count(kind) > 0)
          .map((kind) => ({ value: kind, label: t(`kind.${kind}`, { count: count(kind) }) }))}
      />
      <FilterSelect
        label={t("stateFilter")}
        value={filters.group}
        onChange={({ target }) =>
          onFilter({ ...filters, group: groups.find((group) => group === target.value) ?? "all" })
        }
        options={[
          { value: "all", label: t("allStates") },
          ...groups.map((group) => ({ value: group, label: t(`group.${group}`) })),
        ]}
      />
      <FilterSelect
        label={t("sort")}
        value={filters.order}
        onChange={({ target }) =>
          onFilter({
            ...filters,
            order: orders.find((order): order is Order => order === target.value) ?? "urgency",
          })
        }
        options={orders.map((order) => ({ value: order, label: t(`sortBy.${order}`) }))}
      />
      <div className="ml-auto flex flex-wrap items-center gap-x-3.5 gap-y-2">
        <BoardTrackLegend />
        <Segmented
          label={t("view")}
          value={view}
          onChange={onView}
          options={[
            { value: "screen", label: t("oneScreen") },
            { value: "table", label: t("detailTable") },
          ]}
        />
      </div>
    </div>
  );
}
