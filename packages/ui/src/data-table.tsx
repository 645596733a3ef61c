"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Checkbox } from "./checkbox.tsx";
import { LoadingBars } from "./loading-bars.tsx";
import { cx } from "./lib/cx.ts";
import { SortButton } from "./sort-button.tsx";
import { Cell, type Density, HeadCell, Table } from "./table.tsx";
import { useRowKeys } from "./use-row-keys.tsx";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "start" | "end";
  readonly sortable?: boolean;
  /** Classes of the header and its cells: a width, or `max-sm:hidden`. */
  readonly className?: string;
}

export interface Sort {
  readonly key: string;
  readonly direction: "ascending" | "descending";
}

export interface DataTableProps<Row> {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The name of a row, for its check box and its spoken label. */
  readonly rowName: (row: Row) => string;
  readonly status?: "ready" | "loading" | "error";
  /** An `EmptyState`, shown when there are no rows. */
  readonly empty: ReactNode;
  /** An `ErrorState`, shown when `status` is `error`. */
  readonly error?: ReactNode;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** The row whose details are open. */
  readonly currentKey?: string;
  /** Enter or a click opens a row; J and K walk the rows. */
  readonly onOpen?: (row: Row) => void;
  readonly density?: Density;
}

/** A table to compare in: sorting, selection, J/K and Enter; horizontal rules only. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowName, status = "ready", empty, error, sort, onSort } = props;
  const { selected, onSelect, currentKey, onOpen, density = "table" } = props;
  const t = useTranslations("common");
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body, onOpen !== undefined);

  if (status === "error") return error;
  if (status === "loading") {
    return <LoadingBars lines={8} className="rounded border border-line bg-paper p-4" />;
  }
  if (rows.length === 0) return empty;

  const all = rows.length > 0 && rows.every((row) => selected?.has(rowKey(row)));
  const some = !all && rows.some((row) => selected?.has(rowKey(row)));
  const toggle = (keys: readonly string[], on: boolean) => {
    const next = new Set(selected);
    for (const key of keys)
      if (on) next.add(key);
      else next.delete(key);
    onSelect?.(next);
  };

  return (
    <div className="overflow-x-auto rounded border border-line bg-paper">
      <Table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {onSelect ? (
              <HeadCell density={density} className="w-6 pr-0">
                <Checkbox
                  label={t("selectAll")}
                  hideLabel
                  checked={all}
                  indeterminate={some}
                  onChange={(event) => toggle(rows.map(rowKey), event.target.checked)}
                />
              </HeadCell>
            ) : null}
            {columns.map((column) => (
              <HeadCell
                key={column.key}
                align={column.align}
                density={density}
                className={column.className}
                aria-sort={sort?.key === column.key ? sort.direction : undefined}
              >
                {column.sortable && onSort ? (
                  <SortButton column={column} sort={sort} onSort={onSort} />
                ) : (
                  column.header
                )}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => {
            const key = rowKey(row);
            const marked = key === currentKey || selected?.has(key);
            return (
              <tr
                key={key}
                data-row={key}
                tabIndex={onOpen ? 0 : undefined}
                aria-label={onOpen ? rowName(row) : undefined}
                aria-current={key === currentKey ? "true" : undefined}
                onClick={onOpen && (() => onOpen(row))}
                onKeyDown={(event) => {
                  if (event.target !== event.currentTarget) return;
                  if (event.key === "Enter") onOpen?.(row);
                  if (event.key === " " && onSelect) {
                    event.preventDefault();
                    toggle([key], !selected?.has(key));
                  }
                }}
                className={cx(
                  marked && "bg-blue-1",
                  onOpen && "cursor-pointer hover:bg-quiet focus-visible:relative",
                )}
              >
                {onSelect ? (
                  <Cell density={density} className="w-6 pr-0" onClick={(event) => event.stopPropagation()}>
                    <Checkbox
                      label={t("selectRow", { name: rowName(row) })}
                      hideLabel
                      checked={selected?.has(key) ?? false}
                      onChange={(event) => toggle([key], event.target.checked)}
                    />
                  </Cell>
                ) : null}
                {columns.map((column) => (
                  <Cell key={column.key} align={column.align} density={density} className={column.className}>
                    {column.cell(row)}
                  </Cell>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
