"use client";

import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useTranslations } from "next-intl";

interface SortButtonProps {
  readonly column: { readonly key: string; readonly header: string };
  readonly sort: { readonly key: string; readonly direction: "ascending" | "descending" } | undefined;
  readonly onSort: (sort: { readonly key: string; readonly direction: "ascending" | "descending" }) => void;
}

/** A column's head that sorts: first ascending, then descending. */
export function SortButton({ column, sort, onSort }: SortButtonProps) {
  const t = useTranslations("common");
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const Icon = direction === undefined ? ArrowUpDown : direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      title={t("sortBy", { column: column.header })}
      onClick={() =>
        onSort({ key: column.key, direction: direction === "ascending" ? "descending" : "ascending" })
      }
      className="inline-flex items-center gap-1 hover:text-ink"
    >
      {column.header}
      <Icon aria-hidden className="size-3" />
    </button>
  );
}
