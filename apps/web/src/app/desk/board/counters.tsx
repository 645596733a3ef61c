"use client";

import { cx } from "@nianbao/ui/lib/cx";
import { useTranslations } from "next-intl";
import type { BoardData, BoardGroup } from "./board-data.ts";
import { type Counter, counters as shown } from "./filters.ts";

const labels = {
  due: "expected",
  submitted: "submitted",
  overdue: "overdueUnsubmitted",
  extended: "extensions",
  returned: "returned",
  published: "published",
} as const satisfies Record<Counter, string>;

interface CountersProps {
  readonly counters: BoardData["counters"];
  readonly current: Counter;
  readonly onChange: (counter: Counter) => void;
}

/** The numbers of the campaign; each shows its bodies when pressed, and all of them when pressed again. */
export function Counters({ counters, current, onChange }: CountersProps) {
  const t = useTranslations("board");
  return (
    <div className="flex flex-wrap rounded border border-line bg-paper">
      <div
        role="group"
        aria-label={t("counters")}
        className="flex flex-wrap max-sm:grid max-sm:w-full max-sm:grid-cols-3"
      >
        {shown.map((counter) => {
          const active = counter === current && counter !== "due";
          const late = counter === "overdue" && counters.overdue > 0;
          return (
            <button
              key={counter}
              type="button"
              aria-pressed={counter === current}
              onClick={() => onChange(active ? "due" : counter)}
              className={cx(
                "flex min-w-28 flex-col items-start border-r border-b-3 border-line px-4 pt-2 pb-1 text-left hover:bg-quiet max-sm:min-w-0 max-sm:px-3",
                active ? (late ? "border-b-red" : "border-b-blue") : "border-b-transparent",
              )}
            >
              <b className={cx("text-20", late && "text-red")}>{counters[counter]}</b>
              <span className="text-12 text-ink-2">{t(labels[counter])}</span>
            </button>
          );
        })}
      </div>
      <Share groups={counters.groups} total={counters.due} />
    </div>
  );
}

const parts: readonly { readonly group: BoardGroup; readonly className: string }[] = [
  { group: "published", className: "bg-blue" },
  { group: "accepted", className: "bg-blue/70" },
  { group: "awaiting_review", className: "bg-blue-line" },
  { group: "returned", className: "bg-ochre-line" },
  { group: "not_submitted", className: "bg-desk-2" },
];

function Share({
  groups,
  total,
}: {
  readonly groups: Readonly<Record<BoardGroup, number>>;
  readonly total: number;
}) {
  const t = useTranslations("board");
  return (
    <div className="flex min-w-72 flex-1 flex-col justify-center gap-1.5 px-4 py-2">
      <div aria-hidden className="flex h-2.5 gap-px bg-paper">
        {parts.map(({ group, className }) => (
          <span
            key={group}
            className={className}
            style={{ width: `${total === 0 ? 0 : (groups[group] / total) * 100}%` }}
          />
        ))}
      </div>
      <ul aria-label={t("share")} className="flex flex-wrap gap-x-3.5 text-12 text-ink-2">
        {parts.map(({ group, className }) => (
          <li key={group} className="inline-flex items-center gap-1">
            <span aria-hidden className={cx("size-2.5", className)} />
            {t("shareItem", { label: t(`group.${group}`), count: groups[group] })}
          </li>
        ))}
      </ul>
    </div>
  );
}
