import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "./lib/cx.ts";

export type StationMark = "done" | "current" | "attention" | "pending";

export interface TimelineEntry {
  readonly id: string;
  readonly mark: StationMark;
  /** Who did what: 沈若溪 核稿通过. */
  readonly title: ReactNode;
  /** When, as already written text. */
  readonly when?: string;
  readonly note?: ReactNode;
}

const dots: Record<StationMark, string> = {
  done: "size-2 bg-blue",
  current: "size-2.5 border-2 border-blue bg-paper",
  attention: "size-3 border-3 border-ochre bg-paper",
  pending: "size-2 border border-line-3 bg-paper",
};

/** What happened to a report, oldest first: who, what, when. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const t = useTranslations("common");
  const spoken: Record<StationMark, string> = {
    done: t("doneStep"),
    current: t("currentStep"),
    attention: t("needsAttention"),
    pending: t("notStarted"),
  };
  return (
    <ol className="text-13">
      {entries.map((entry, index) => (
        <li key={entry.id} className="relative flex gap-2.5 pb-2.5 last:pb-0">
          <span className="relative flex w-3 shrink-0 justify-center">
            {index < entries.length - 1 ? (
              <span aria-hidden className="absolute top-2.5 -bottom-5 w-px bg-line-2" />
            ) : null}
            <span className={cx("relative mt-1.5 self-start rounded-full", dots[entry.mark])} />
            <span className="sr-only">{spoken[entry.mark]}</span>
          </span>
          <span className="min-w-0 flex-1">
            <span className="mr-2.5">{entry.title}</span>
            {entry.when ? <span className="mr-2.5 whitespace-nowrap text-ink-2">{entry.when}</span> : null}
            {entry.note ? <span className="text-ink-2">{entry.note}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

export interface PersonStep {
  readonly id: string;
  readonly mark: StationMark;
  readonly title: string;
  readonly detail: string;
}

/** Acts by named persons, one under the other with large marks, as for a grant that takes two people. */
export function PersonSteps({ steps }: { readonly steps: readonly PersonStep[] }) {
  return (
    <ol className="flex flex-col gap-3">
      {steps.map((step) => (
        <li key={step.id} className="flex gap-3">
          <span
            aria-hidden
            className={cx(
              "mt-1 flex size-4.5 shrink-0 items-center justify-center rounded-full",
              step.mark === "done" && "bg-blue text-paper",
              step.mark === "current" && "border-2 border-blue",
              step.mark === "attention" && "border-5 border-ochre",
              step.mark === "pending" && "border-2 border-line-3",
            )}
          >
            {step.mark === "done" ? <Check className="size-3" strokeWidth={3.5} /> : null}
          </span>
          <span>
            <span className={cx("block", step.mark === "pending" ? undefined : "font-bold")}>
              {step.title}
            </span>
            <span className="block text-13 text-ink-2">{step.detail}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
