import type { ReactNode } from "react";
import { DeadlineChip } from "./deadline-chip.tsx";
import { cx } from "./lib/cx.ts";
import { deadlineState } from "./lib/deadline.ts";
import type { Instant } from "./lib/format.ts";

/** The frame of `TodoRow`s. */
export function TodoList({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="mt-2 rounded border border-line bg-paper max-sm:rounded-none max-sm:border-x-0">
      {children}
    </ul>
  );
}

export interface TodoRowProps {
  readonly due: Instant;
  readonly now: Instant;
  readonly extended?: boolean;
  /** What is to be done. */
  readonly title: ReactNode;
  /** Who asked and where. */
  readonly detail: ReactNode;
  /** One verb. */
  readonly action: ReactNode;
}

const edge = (state: ReturnType<typeof deadlineState>): string => {
  if (state.kind === "overdue" || state.kind === "overdue_today") return "border-l-red";
  if (state.kind === "today" || (state.kind === "days_left" && state.soon)) return "border-l-ochre-line";
  return "border-l-transparent";
};

/** One thing that waits: time left, what, who asked, one verb. */
export function TodoRow({ due, now, extended = false, title, detail, action }: TodoRowProps) {
  return (
    <li
      className={cx(
        "grid grid-cols-[5.875rem_1fr_auto] items-center border-b border-l-3 border-b-line py-2.5 pr-4 pl-4 last:border-b-0",
        "max-sm:grid-cols-[1fr_auto] max-sm:gap-x-3 max-sm:py-2.5",
        edge(deadlineState(due, now, extended)),
      )}
    >
      <DeadlineChip due={due} now={now} extended={extended} layout="stack" className="max-sm:contents" />
      <div className="min-w-0 max-sm:contents">
        <p className="max-sm:col-span-2">{title}</p>
        <p className="text-12 text-ink-2 max-sm:self-center">{detail}</p>
      </div>
      <div className="pl-4 max-sm:pl-0">{action}</div>
    </li>
  );
}
