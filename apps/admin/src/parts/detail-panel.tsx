import { buttonClass } from "@nianbao/ui/button-class";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface DetailPanelProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** The same page without the panel. */
  readonly closeHref: string;
  readonly children: ReactNode;
}

/** What belongs to the chosen row: a column at the right; on narrow screens it stands in place of the list. */
export function DetailPanel({ title, note, closeHref, children }: DetailPanelProps) {
  const t = useTranslations("admin");
  return (
    <aside
      aria-label={title}
      className="flex w-(--panel) shrink-0 flex-col gap-5 overflow-auto border-l border-line-2 bg-paper p-5 max-lg:w-full max-lg:border-l-0 max-sm:p-4"
    >
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h1 className="sr-only lg:hidden">{title}</h1>
          <h2 className="text-18">{title}</h2>
          {note ? <p className="text-13 text-ink-2">{note}</p> : null}
        </div>
        <Link href={closeHref} scroll={false} className={buttonClass("link", "small")}>
          {t("closePanel")}
        </Link>
      </header>
      {children}
    </aside>
  );
}

export interface PanelBlockProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One named part of the panel. */
export function PanelBlock({ title, aside, children }: PanelBlockProps) {
  return (
    <section className="flex flex-col gap-1.5">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-13 font-normal text-ink-2">{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A list at the left and, when something is chosen, its panel at the right. */
export function ListWithPanel({
  panel,
  children,
}: {
  readonly panel: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-h-0 flex-1">
      <div
        className={`flex min-w-0 flex-1 flex-col gap-3 overflow-auto p-6 pt-4 max-sm:p-4 *:shrink-0 ${panel ? "max-lg:hidden" : ""}`}
      >
        {children}
      </div>
      {panel}
    </div>
  );
}
