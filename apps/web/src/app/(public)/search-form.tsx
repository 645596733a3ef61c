import { buttonClass } from "@nianbao/ui/button-class";
import { controlClass } from "@nianbao/ui/control-class";
import { cx } from "@nianbao/ui/lib/cx";
import { useTranslations } from "next-intl";

/** Search over names, numbers and words of the text; a plain form. */
export function SearchForm() {
  const t = useTranslations("public");
  return (
    <form action="/reports" role="search" className="mt-2.5 flex w-full max-w-160">
      <input
        type="search"
        name="q"
        maxLength={100}
        aria-label={t("searchLabel")}
        placeholder={t("searchPlaceholder")}
        className={cx(controlClass, "h-11 flex-1 rounded-r-none text-16")}
      />
      <button type="submit" className={cx(buttonClass("primary"), "h-11 rounded-l-none px-7 text-16")}>
        {t("searchAct")}
      </button>
    </form>
  );
}
