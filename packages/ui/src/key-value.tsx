import type { ReactNode } from "react";
import { cx } from "./lib/cx.ts";

export interface KeyValueItem {
  readonly key: string;
  readonly value: ReactNode;
}

export interface KeyValueProps {
  readonly items: readonly KeyValueItem[];
  /** `plain`: on any ground. `boxed`: in a quiet frame. */
  readonly frame?: "plain" | "boxed";
}

/** Short facts, name at the left, value beside it. */
export function KeyValue({ items, frame = "plain" }: KeyValueProps) {
  return (
    <dl
      className={cx(
        "grid grid-cols-[auto_1fr] gap-x-8 gap-y-1 text-13",
        frame === "boxed" && "rounded border border-line bg-quiet p-3",
      )}
    >
      {items.map((item) => (
        <div key={item.key} className="contents">
          <dt className="text-ink-2">{item.key}</dt>
          <dd className="min-w-0">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The ruled metadata table above a public report: two pairs a row, one on phones. */
export function MetadataTable({ items }: { readonly items: readonly KeyValueItem[] }) {
  return (
    <dl className="grid grid-cols-1 border-t border-l border-line bg-paper text-13 lg:grid-cols-2">
      {items.map((item) => (
        <div key={item.key} className="flex border-r border-b border-line">
          <dt className="w-21 shrink-0 border-r border-line bg-quiet px-3 py-1.25 text-ink-2">{item.key}</dt>
          <dd className="min-w-0 flex-1 px-3 py-1.25">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
