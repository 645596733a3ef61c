"use client";

import { cx } from "@nianbao/ui/lib/cx";
import { useTranslations } from "next-intl";
import type { ReactNode, RefObject } from "react";

/** The grey desk the paper lies on. It scrolls, and its first stop leads the keyboard past the paper. */
export function PaperDesk({
  ref,
  children,
  className,
}: {
  readonly ref?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const t = useTranslations("review");
  return (
    <div
      ref={ref}
      role="region"
      aria-label={t("paper")}
      className={cx(
        "relative min-h-0 min-w-0 flex-1 overflow-auto p-5 print:max-h-none print:overflow-visible print:p-0",
        className,
      )}
    >
      <a
        href="#decision"
        className="sr-only rounded bg-paper px-3 py-1 text-13 text-blue-link focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 print:hidden"
      >
        {t("skipPaper")}
      </a>
      {children}
    </div>
  );
}
