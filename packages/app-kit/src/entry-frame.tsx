import { cx } from "@nianbao/ui/lib/cx";
import { ProductMark } from "@nianbao/ui/product-mark";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface EntryFrameProps {
  /** Which app this is. */
  readonly place: ReactNode;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** For a long form instead of a few boxes. */
  readonly wide?: boolean;
}

/** The frame of the screens before anybody is signed in: the mark, one white sheet, the standing notice. */
export function EntryFrame({ place, title, children, wide = false }: EntryFrameProps) {
  const t = useTranslations("common");
  return (
    <div className="flex min-h-dvh flex-col bg-desk">
      <header className="flex h-11 shrink-0 items-center gap-4 bg-blue px-5 text-paper">
        <ProductMark />
        <span className="min-w-0 truncate border-l border-paper/30 pl-3 text-13">{place}</span>
      </header>
      <main
        className={cx(
          "mx-auto flex w-full flex-1 flex-col justify-center px-4 py-6",
          wide ? "max-w-page" : "max-w-form",
        )}
      >
        <div className="rounded bg-paper p-6 shadow-paper max-sm:p-4">
          <h1 className="mb-4 text-20 font-bold">{title}</h1>
          {children}
        </div>
        <p className="mt-4 text-center text-12 text-ink-2">{t("banner")}</p>
      </main>
    </div>
  );
}
