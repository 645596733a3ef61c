"use client";

import { BoardTrack, BoardTrackHead } from "@nianbao/ui/board-track";
import { Checkbox } from "@nianbao/ui/checkbox";
import { cx } from "@nianbao/ui/lib/cx";
import { Cell, HeadCell, Table } from "@nianbao/ui/table";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import type { BoardRow } from "./board-data.ts";
import type { BoardViewProps } from "./board-views.ts";
import { inColumns } from "./filters.ts";
import { marksOf, type RowWords, toneClass, useRowWords } from "./row-words.ts";

/** How many columns leave room for the day that is due: words in English are longer. */
const columnsFor = { "zh-CN": 3, en: 2 } as const;

/** Every body on one screen, in columns. Arrows move, Space selects, Enter opens. */
export function BoardColumns(props: BoardViewProps) {
  const { rows, asOf, publicationDue, selected, onSelect, onOpen, openedId } = props;
  const t = useTranslations("board");
  const words = useRowWords(asOf, publicationDue);
  const box = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = rows.some((row) => row.reportId === focused) ? focused : (rows[0]?.reportId ?? null);
  const count = columnsFor[useLocale()];
  const columns = inColumns(rows, count);
  const height = columns[0]?.length ?? 1;

  const toggle = (row: BoardRow) => {
    const next = new Set(selected);
    if (!next.delete(row.reportId)) next.add(row.reportId);
    onSelect(next);
  };
  const onKeyDown = (event: KeyboardEvent, row: BoardRow) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      ArrowRight: height,
      ArrowLeft: -height,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const to = rows[rows.indexOf(row) + step];
      if (to) box.current?.querySelector<HTMLElement>(`[data-report="${to.reportId}"]`)?.focus();
    } else if (event.key === " ") {
      event.preventDefault();
      toggle(row);
    } else if (event.key === "Enter") {
      event.preventDefault();
      onOpen(row);
    }
  };
  return (
    <div
      ref={box}
      title={t("keys")}
      className={cx("grid items-start gap-3 lg:grid-cols-2", count === 3 && "xl:grid-cols-3")}
    >
      {columns.map((column, index) => (
        <div key={column[0]?.reportId} className="overflow-x-auto rounded border border-line bg-paper">
          <Table role="grid" aria-multiselectable aria-label={t("list", { part: index + 1 })}>
            <thead>
              <tr>
                <HeadCell density="board" className="w-7">
                  <span className="sr-only">{t("selectColumn")}</span>
                </HeadCell>
                <HeadCell density="board">{t("org")}</HeadCell>
                <HeadCell density="board" className="w-31">
                  <BoardTrackHead />
                </HeadCell>
                <HeadCell density="board" className="w-18 max-sm:hidden">
                  {t("state")}
                </HeadCell>
                <HeadCell density="board" align="end">
                  {t("due")}
                </HeadCell>
              </tr>
            </thead>
            <tbody>
              {column.map((row) => (
                <tr
                  key={row.reportId}
                  data-report={row.reportId}
                  tabIndex={row.reportId === stop ? 0 : -1}
                  aria-selected={selected.has(row.reportId)}
                  aria-label={words(row).spoken}
                  onFocus={() => setFocused(row.reportId)}
                  onKeyDown={(event) => onKeyDown(event, row)}
                  onClick={() => onOpen(row)}
                  className={cx(
                    "cursor-pointer hover:bg-quiet focus-visible:relative max-sm:h-11",
                    (selected.has(row.reportId) || row.reportId === openedId) && "bg-blue-1",
                  )}
                >
                  <RowCells
                    row={row}
                    words={words(row)}
                    selected={selected.has(row.reportId)}
                    onToggle={() => toggle(row)}
                  />
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      ))}
    </div>
  );
}

interface RowCellsProps {
  readonly row: BoardRow;
  readonly words: RowWords;
  readonly selected: boolean;
  readonly onToggle: () => void;
}

function RowCells({ row, words, selected, onToggle }: RowCellsProps) {
  const t = useTranslations("common");
  return (
    <>
      <Cell density="board" onClick={(event) => event.stopPropagation()}>
        <Checkbox
          label={t("selectRow", { name: row.shortName })}
          hideLabel
          tabIndex={-1}
          checked={selected}
          onChange={onToggle}
        />
      </Cell>
      <Cell density="board">{row.shortName}</Cell>
      <Cell density="board">
        <BoardTrack marks={marksOf(row)} label={words.spoken} />
      </Cell>
      <Cell density="board" className="text-ink-2 max-sm:hidden">
        {words.state}
      </Cell>
      <Cell density="board" align="end" className={toneClass[words.tone]}>
        {words.due}
      </Cell>
    </>
  );
}
