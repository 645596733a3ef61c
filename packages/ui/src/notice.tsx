import type { ReactNode } from "react";
import { cx } from "./lib/cx.ts";

export interface NoticeProps {
  /** `ochre` needs the reader; `blue` states what is solemn or settled. */
  readonly tone?: "ochre" | "blue";
  readonly children: ReactNode;
  readonly className?: string;
}

const tones = { ochre: "border-ochre-line bg-ochre-1", blue: "border-blue bg-quiet" };

/** A boxed remark with a bar at its left. */
export function Notice({ tone = "ochre", children, className }: NoticeProps) {
  return <div className={cx("border-l-3 px-3 py-2", tones[tone], className)}>{children}</div>;
}
