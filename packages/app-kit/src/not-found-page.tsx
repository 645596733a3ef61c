import { buttonClass } from "@nianbao/ui/button-class";
import { EmptyState } from "@nianbao/ui/empty-state";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** For an app's `not-found.tsx`. `home` is where its first page is. */
export function NotFoundPage({ home }: { readonly home: string }) {
  const t = useTranslations("common");
  return (
    <div className="mx-auto w-full max-w-page p-6 max-sm:p-4">
      <h1 className="sr-only">{t("notFoundTitle")}</h1>
      <EmptyState
        title={t("notFoundTitle")}
        body={t("notFoundBody")}
        action={
          <Link href={home} className={buttonClass("outline")}>
            {t("toStart")}
          </Link>
        }
      />
    </div>
  );
}
