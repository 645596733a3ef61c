import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "./lib/cx.ts";

export interface PageHeaderProps {
  readonly title: string;
  /** After the title: 2026年2月24日 星期二. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}

/** The title of a page that stands on the desk. */
export function PageHeader({ title, note, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
      <h1 className="text-20">{title}</h1>
      {note ? <span className="pt-1 text-13 text-ink-2">{note}</span> : null}
      {actions ? <div className="ml-auto flex flex-wrap gap-2.5">{actions}</div> : null}
    </header>
  );
}

export interface SectionHeaderProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}

/** The title of a block on the desk: 等我处理 5 件，最急的在前. */
export function SectionHeader({ title, note, actions }: SectionHeaderProps) {
  return (
    <header className="flex flex-wrap items-baseline gap-x-2.5">
      <h2 className="text-16">{title}</h2>
      {note ? <span className="text-13 text-ink-2">{note}</span> : null}
      {actions ? <div className="ml-auto">{actions}</div> : null}
    </header>
  );
}

export interface HeadLineProps {
  readonly back: { readonly href: string; readonly label: string };
  readonly title: string;
  /** State badge, draft number, save state; parted by spaces. */
  readonly children?: ReactNode;
  /** At the right: people, deadline, the one primary button. */
  readonly actions?: ReactNode;
  readonly className?: string;
}

/** The 52-px head line of a screen where a report is open. */
export function HeadLine({ back, title, children, actions, className }: HeadLineProps) {
  return (
    <header
      className={cx(
        "flex min-h-13 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line-2 bg-paper px-4 py-1",
        className,
      )}
    >
      <Link href={back.href} className="text-blue-link hover:underline">
        ‹ {back.label}
      </Link>
      <h1 className="text-16">{title}</h1>
      {children}
      {actions ? <div className="ml-auto flex flex-wrap items-center gap-3">{actions}</div> : null}
    </header>
  );
}
