import type { ReactNode } from "react";
import { cx } from "./lib/cx.ts";

export interface CardProps {
  readonly title?: ReactNode;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A white block with a frame; its title, where it has one, stands over a rule. */
export function Card({ title, aside, children, className }: CardProps) {
  return (
    <section className={cx("rounded border border-line bg-paper", className)}>
      {title ? (
        <header className="flex items-baseline justify-between gap-4 border-b border-line px-3.5 py-2">
          <h2 className="text-14">{title}</h2>
          {aside ? <span className="text-12 text-ink-2">{aside}</span> : null}
        </header>
      ) : null}
      {children}
    </section>
  );
}
