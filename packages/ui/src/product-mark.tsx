import { useTranslations } from "next-intl";

/** The one neutral mark of the product: a character in a box, and the name. */
export function ProductMark() {
  const t = useTranslations("common");
  return (
    <span className="flex items-center gap-4.25 max-sm:gap-3.5 font-title font-bold">
      <span
        aria-hidden
        className="flex size-6.5 items-center justify-center rounded border-[1.5px] border-current text-16 leading-none font-normal"
      >
        法
      </span>
      <span className="text-16 tracking-wide whitespace-nowrap">{t("productName")}</span>
    </span>
  );
}
