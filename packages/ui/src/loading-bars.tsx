import { useTranslations } from "next-intl";
import { cx } from "./lib/cx.ts";

const widths = ["w-11/12", "w-4/5", "w-full", "w-2/3", "w-5/6"];

/** Grey text bars that appear after 300 ms; nothing turns. */
export function LoadingBars({
  lines = 5,
  className,
}: {
  readonly lines?: number;
  readonly className?: string;
}) {
  const t = useTranslations("common");
  return (
    <div role="status" className={cx("loading-bars flex flex-col gap-3", className)}>
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          aria-hidden
          className={cx("h-3.5 rounded bg-desk-2", widths[line % widths.length])}
        />
      ))}
    </div>
  );
}
