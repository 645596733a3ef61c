"use client";

import { Button } from "@nianbao/ui/button";
import { EmptyState } from "@nianbao/ui/empty-state";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { BoardColumns } from "./board-columns.tsx";
import type { BoardData, BoardRow } from "./board-data.ts";
import { BoardFilters, type BoardView } from "./board-filters.tsx";
import { BoardHead } from "./board-head.tsx";
import { BoardTable } from "./board-table.tsx";
import { Counters } from "./counters.tsx";
import { everything, type Filters, shownRows } from "./filters.ts";
import { HistoryDrawer } from "./history-drawer.tsx";
import { SelectionBar } from "./selection-bar.tsx";

interface BoardProps {
  readonly board: BoardData;
  readonly years: readonly number[];
  readonly mayExtend: boolean;
}

/** The progress board: counters and filters, one screen of tracks or a table, the selection's bar. */
export function Board({ board, years, mayExtend }: BoardProps) {
  const t = useTranslations("board");
  const [filters, setFilters] = useState<Filters>(everything);
  const [view, setView] = useState<BoardView>("screen");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<BoardRow | null>(null);
  const rows = shownRows(board.rows, filters);
  const chosen = board.rows.filter((row) => selected.has(row.reportId));
  const views = {
    rows,
    asOf: board.asOf,
    publicationDue: board.campaign.publicationDue,
    selected,
    onSelect: setSelected,
    onOpen: setOpened,
    openedId: opened?.reportId ?? null,
  };
  return (
    <>
      <div className="flex flex-1 flex-col gap-2.5 p-6 pt-4 pb-3 max-sm:px-4">
        <BoardHead board={board} years={years} />
        <Counters
          counters={board.counters}
          current={filters.counter}
          onChange={(counter) => setFilters({ ...filters, counter })}
        />
        <BoardFilters
          rows={board.rows}
          filters={filters}
          onFilter={setFilters}
          view={view}
          onView={setView}
        />
        {rows.length === 0 ? (
          <EmptyState
            title={t("none")}
            body={t("noneBody")}
            action={<Button onClick={() => setFilters(everything)}>{t("showAll")}</Button>}
          />
        ) : view === "screen" ? (
          <BoardColumns {...views} />
        ) : (
          <BoardTable {...views} />
        )}
      </div>
      {chosen.length > 0 ? (
        <SelectionBar
          rows={chosen}
          asOf={board.asOf}
          mayExtend={mayExtend}
          onClear={() => setSelected(new Set())}
        />
      ) : null}
      <HistoryDrawer
        row={board.rows.find(({ reportId }) => reportId === opened?.reportId) ?? null}
        asOf={board.asOf}
        publicationDue={board.campaign.publicationDue}
        onClose={() => setOpened(null)}
      />
    </>
  );
}
