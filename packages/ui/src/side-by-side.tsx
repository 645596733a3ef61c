"use client";

import type { PaperRun } from "@nianbao/document/paper";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode, useState } from "react";
import { cx } from "./lib/cx.ts";

/** One line of two texts that face each other; null where a side has nothing there. */
export interface FacingRow {
  readonly same: boolean;
  readonly left: readonly PaperRun[] | null;
  readonly right: readonly PaperRun[] | null;
  /** Which sides are taken, where the reader chooses between them. */
  readonly chosen?: { readonly left: boolean; readonly right: boolean };
  /** Stands under the row: the choice between its sides, or what else belongs to it. */
  readonly foot?: ReactNode;
}

export interface SideBySideProps {
  /** What the two texts are, for screen readers. */
  readonly label: string;
  readonly leftLabel: ReactNode;
  readonly rightLabel: ReactNode;
  readonly rows: readonly FacingRow[];
}

function Words({ runs, mark: Mark }: { readonly runs: readonly PaperRun[]; readonly mark: "ins" | "del" }) {
  return runs.map((run, index) => {
    const text = run.strong ? <strong>{run.text}</strong> : run.text;
    if (run.change === undefined) return <Fragment key={index}>{text}</Fragment>;
    return (
      <Mark
        key={index}
        className="bg-ochre-1 text-ochre no-underline shadow-[inset_0_-1.5px_0_var(--ochre-line)]"
      >
        {text}
      </Mark>
    );
  });
}

function Side({
  runs,
  mark,
  chosen,
}: {
  readonly runs: readonly PaperRun[] | null;
  readonly mark: "ins" | "del";
  readonly chosen: boolean | null;
}) {
  const t = useTranslations("editor");
  return (
    <p
      className={cx(
        "min-w-0 flex-1 px-2 py-1 whitespace-pre-line",
        chosen !== null && "border-l-3",
        chosen === true && "border-blue bg-blue-1",
        chosen === false && "border-line-2",
      )}
    >
      {runs === null || runs.length === 0 ? (
        <span className="text-ink-3">{t("nothingHere")}</span>
      ) : (
        <Words runs={runs} mark={mark} />
      )}
    </p>
  );
}

type Group =
  | { readonly kind: "row"; readonly row: FacingRow; readonly index: number }
  | { readonly kind: "fold"; readonly rows: readonly FacingRow[]; readonly index: number };

function grouped(rows: readonly FacingRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) break;
    let end = index;
    while (rows[end]?.same === true) end += 1;
    if (end - index > 1) {
      groups.push({ kind: "fold", rows: rows.slice(index, end), index });
      index = end - 1;
    } else groups.push({ kind: "row", row, index });
  }
  return groups;
}

function Same({ row }: { readonly row: FacingRow }) {
  return (
    <div className="border-b border-line px-2 py-1.5 text-13 text-ink-2">
      <Words runs={row.right ?? row.left ?? []} mark="ins" />
    </div>
  );
}

/**
 * Two texts facing each other line by line, what differs marked word by word. Equal lines are written once; several
 * of them are folded until asked for. On a phone the sides stand one above the other.
 */
export function SideBySide({ label, leftLabel, rightLabel, rows }: SideBySideProps) {
  const t = useTranslations("manuscript.compare");
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  return (
    <div role="group" aria-label={label}>
      <div className="grid grid-cols-2 gap-3 border-b border-line-2 px-2 pb-1 text-12 text-ink-2">
        <span>{leftLabel}</span>
        <span>{rightLabel}</span>
      </div>
      {grouped(rows).map((group) => {
        if (group.kind === "fold")
          return opened.has(group.index) ? (
            group.rows.map((row, index) => <Same key={`${group.index} ${index}`} row={row} />)
          ) : (
            <button
              key={group.index}
              type="button"
              onClick={() => setOpened(new Set([...opened, group.index]))}
              className="block min-h-8 w-full border-b border-line bg-quiet px-2 text-left text-12 text-blue-link hover:underline max-sm:min-h-11"
            >
              {t("sameRows", { count: group.rows.length })}
            </button>
          );
        const { row, index } = group;
        if (row.same && !row.foot) return <Same key={index} row={row} />;
        return (
          <div key={index} className="border-b border-line py-2 text-14">
            <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1 max-sm:gap-1">
              <Side runs={row.left} mark="del" chosen={row.chosen?.left ?? null} />
              <Side runs={row.right} mark="ins" chosen={row.chosen?.right ?? null} />
            </div>
            {row.foot ? <div className="mt-1">{row.foot}</div> : null}
          </div>
        );
      })}
      {rows.every((row) => row.same) ? <p className="p-2 text-13 text-ink-2">{t("noDifference")}</p> : null}
    </div>
  );
}
