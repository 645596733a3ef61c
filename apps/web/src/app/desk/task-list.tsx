"use client";

import { buttonClass } from "@nianbao/ui/button-class";
import { DeadlineChip } from "@nianbao/ui/deadline-chip";
import { cx } from "@nianbao/ui/lib/cx";
import { deadlineState } from "@nianbao/ui/lib/deadline";
import { formatShortTime, formatTime, daysBetween } from "@nianbao/ui/lib/format";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useRowKeys } from "@nianbao/ui/use-row-keys";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { useStepName } from "./reports/[reportId]/step-name.ts";
import type { DeskTask } from "./tasks.ts";

const edges = { late: "border-l-red", soon: "border-l-ochre-line", calm: "border-l-transparent" };

function edgeOf(task: DeskTask, now: Date): keyof typeof edges {
  const state = deadlineState(task.dueAt, now);
  if (state.kind === "overdue" || state.kind === "overdue_today") return "late";
  return state.kind === "today" || (state.kind === "days_left" && state.soon) ? "soon" : "calm";
}

/** One row a task: time left, what, who asked, one verb. J and K walk the rows, Enter opens. */
export function TaskList({ tasks, now }: { readonly tasks: readonly DeskTask[]; readonly now: Date }) {
  const t = useTranslations();
  const locale = useLocale();
  const say = useRefusalText();
  const stepName = useStepName();
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list, true);
  const time = (at: Date): string =>
    daysBetween(at, now) === 0 ? t("common.today", { time: formatTime(at) }) : formatShortTime(at, locale);
  const detail = ({ act, from, missing }: DeskTask): string => {
    if (act === "revise" && from)
      return t("desk.sentBackBy", { name: from.name, time: time(from.at), reason: from.reason });
    if (missing.length > 0)
      return t("desk.missingHere", { what: missing.map(say).join(t("common.missingSeparator")) });
    if (from?.reason)
      return t("desk.handedOverWith", { name: from.name, time: time(from.at), opinion: from.reason });
    if (from) return t("desk.handedOverBy", { name: from.name, time: time(from.at) });
    return act === "send_for_review" || act === "contribute" ? t("desk.notSentYet") : t("desk.ready");
  };
  return (
    <ul ref={list} className="rounded border border-line bg-paper max-sm:rounded-none max-sm:border-x-0">
      {tasks.map((task, index) => (
        <li
          key={`${task.act} ${task.id}`}
          className={cx(
            "grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-center gap-x-3 border-b border-l-3 border-b-line py-3 pr-4 pl-4 last:border-b-0 focus-within:bg-blue-1",
            "max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-y-1",
            edges[edgeOf(task, now)],
          )}
        >
          <DeadlineChip
            due={task.dueAt}
            now={now}
            layout="stack"
            className="max-sm:col-span-2 max-sm:flex-row max-sm:justify-between"
          />
          <div className="contents min-w-0 sm:block">
            <p className="max-sm:col-span-2">
              {t(`desk.task.${task.act}`, {
                year: String(task.year),
                org: task.org,
                step: stepName(task.stepKey),
              })}
            </p>
            <p className="line-clamp-2 text-12 text-ink-2 max-sm:self-center">{detail(task)}</p>
          </div>
          <Link
            href={task.href}
            data-row={task.id}
            className={buttonClass(index === 0 ? "primary" : "outline")}
          >
            {t(`desk.verb.${task.act}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
