import { buttonClass } from "@nianbao/ui/button-class";
import { EmptyState } from "@nianbao/ui/empty-state";
import Link from "next/link";
import { getTranslations } from "next-intl/server";

/** Another body's report and one that does not exist look the same from here. */
export default async function NotFound() {
  const t = await getTranslations();
  return (
    <div className="p-6">
      <h1 className="sr-only">{t("refusal.not_found")}</h1>
      <EmptyState
        title={t("refusal.not_found")}
        action={
          <Link href="/desk" className={buttonClass("primary")}>
            {t("common.backTo", { place: t("nav.desk") })}
          </Link>
        }
      />
    </div>
  );
}
