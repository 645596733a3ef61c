import { EntryFrame } from "@nianbao/app-kit/entry-frame";
import { buttonClass } from "@nianbao/ui/button-class";
import Link from "next/link";
import { getTranslations } from "next-intl/server";

/** For every address that leads nowhere, whoever asks for it: it does not know whether anybody is signed in. */
export default async function NotFound() {
  const [t, auth] = await Promise.all([getTranslations("common"), getTranslations("auth")]);
  return (
    <EntryFrame place={auth("place.admin")} title={t("notFoundTitle")}>
      <p>{t("notFoundBody")}</p>
      <p className="mt-4">
        <Link href="/" className={buttonClass("outline")}>
          {t("toStart")}
        </Link>
      </p>
    </EntryFrame>
  );
}
