import { cx } from "@nianbao/ui/lib/cx";
import { useTranslations } from "next-intl";

/** 须改 binds the body to a change, 建议 asks for a thought. */
export function SeverityTag({ severity }: { readonly severity: "must" | "should" }) {
  const t = useTranslations("review.point");
  return (
    <span
      className={cx(
        "mt-px inline-flex h-5 shrink-0 items-center rounded-2 border px-1 text-12 whitespace-nowrap",
        severity === "must"
          ? "border-ink bg-ink font-bold text-paper"
          : "border-ochre-line bg-ochre-1 text-ochre",
      )}
    >
      {t(severity)}
    </span>
  );
}
