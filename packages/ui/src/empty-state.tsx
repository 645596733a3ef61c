import type { ReactNode } from "react";

export interface EmptyStateProps {
  /** What is so: 还没有数据. */
  readonly title: string;
  /** The first step, in words. */
  readonly body?: ReactNode;
  /** The one button of the first step. */
  readonly action?: ReactNode;
}

/** An empty place: what is so, then the first step with one button. */
export function EmptyState({ title, body, action }: EmptyStateProps) {
  return (
    <div className="flex flex-wrap items-center gap-4 rounded border border-dashed border-line-2 bg-quiet p-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-bold">{title}</p>
        {body ? <p className="text-13 text-ink-2">{body}</p> : null}
      </div>
      {action}
    </div>
  );
}
