import { useTranslations } from "next-intl";

/** The first stop of the keyboard on every page; shown while it has the focus. Leads to `#content`. */
export function SkipLink() {
  const t = useTranslations("common");
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-paper focus:px-3 focus:py-2 focus:text-blue-link"
    >
      {t("skipToContent")}
    </a>
  );
}
