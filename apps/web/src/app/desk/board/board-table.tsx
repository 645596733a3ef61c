"use client";

import { BoardTrack } from "@nianbao/ui/board-track";
import { type Column, DataTable, type Sort } from "@nianbao/ui/data-table";
import { formatDateTime, formatShortTime } from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { BoardRow } from "./board-data.ts";
import type { BoardViewProps } from "./board-views.ts";
import { marksOf, toneClass, useRowWords } from "./row-words.ts";

const values: Readonly<Record<string, (row: BoardRow) => number | string>> = {
  org: (row) => row.ordinal,
  kind: (row) => row.kind,
  state: (row) => row.stage,
  due: (row) => row.dueAt.getTime(),
  submitted: (row) => row.submittedAt?.getTime() ?? Number.POSITIVE_INFINITY,
  reminded: (row) => row.lastRemindedAt?.getTime() ?? 0,
};

function sorted(rows: readonly BoardRow[], sort: Sort | undefined): readonly BoardRow[] {
  const value = sort && values[sort.key];
  if (!value) return rows;
  const sign = sort.direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => (value(a) < value(b) ? -sign : value(a) > value(b) ? sign : 0));
}

/** 明细表: one body a row, with every date. */
export function BoardTable(props: BoardViewProps) {
  const { rows, asOf, publicationDue, selected, onSelect, onOpen, openedId } = props;
  const t = useTranslations("board");
  const kinds = useTranslations("orgKind");
  const locale = useLocale();
  const words = useRowWords(asOf, publicationDue);
  const [sort, setSort] = useState<Sort>();
  const columns: readonly Column<BoardRow>[] = [
    { key: "org", header: t("org"), cell: (row) => row.fullName, sortable: true },
    {
      key: "kind",
      header: t("kindColumn"),
      cell: (row) => kinds(row.kind),
      sortable: true,
      className: "max-lg:hidden",
    },
    {
      key: "track",
      header: t("trackColumn"),
      cell: (row) => <BoardTrack marks={marksOf(row)} label={words(row).spoken} />,
      className: "max-sm:hidden",
    },
    { key: "state", header: t("state"), cell: (row) => words(row).state, sortable: true },
    {
      key: "due",
      header: t("due"),
      cell: (row) => <span className={toneClass[words(row).tone]}>{words(row).due}</span>,
      sortable: true,
    },
    {
      key: "submitted",
      header: t("fact.submitted"),
      cell: (row) => (row.submittedAt ? formatDateTime(row.submittedAt, locale) : ""),
      sortable: true,
      className: "max-lg:hidden",
    },
    {
      key: "reminded",
      header: t("fact.reminded"),
      cell: (row) => (row.lastRemindedAt ? formatShortTime(row.lastRemindedAt, locale) : ""),
      sortable: true,
      className: "max-lg:hidden",
    },
  ];
  return (
    <DataTable
      caption={t("detailTable")}
      columns={columns}
      rows={sorted(rows, sort)}
      rowKey={(row) => row.reportId}
      rowName={(row) => row.shortName}
      empty={null}
      {...(sort ? { sort } : {})}
      onSort={setSort}
      selected={selected}
      onSelect={onSelect}
      {...(openedId ? { currentKey: openedId } : {})}
      onOpen={onOpen}
      density="board"
    />
  );
}
