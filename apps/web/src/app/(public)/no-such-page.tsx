import { buttonClass } from "@nianbao/ui/button-class";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PublicPage } from "./public-page.tsx";

/** What is so, and where to go on. */
export async function NoSuchPage({ path }: { readonly path: string }) {
  const t = await getTranslations("public.notFound");
  return (
    <PublicPage path={path || "/"}>
      <h1 className="font-title text-24">{t("title")}</h1>
      <p className="mt-3">{t("body")}</p>
      <p className="mt-3 flex gap-2.5">
        <Link href="/" className={buttonClass("primary")}>
          {t("home")}
        </Link>
        <Link href="/reports" className={buttonClass("outline")}>
          {t("search")}
        </Link>
      </p>
    </PublicPage>
  );
}
