import { getTranslations } from "next-intl/server";
import { siteSettings } from "../env.ts";
import { PublicPage } from "../public-page.tsx";
import { siteMeta } from "../site-meta.ts";

const done = ["scripts", "keyboard", "zoom", "elder", "contrast", "structure"] as const;
const known = ["speech", "english"] as const;

export async function generateMetadata() {
  const t = await getTranslations("public.accessibility");
  return siteMeta({ title: t("title"), path: "/accessibility", description: t("intro") });
}

export default async function Page() {
  const t = await getTranslations("public.accessibility");
  const { NIANBAO_SITE_PHONE: number, NIANBAO_SITE_OPERATOR, NIANBAO_SITE_ORGANISER } = siteSettings();
  const name = NIANBAO_SITE_OPERATOR ?? NIANBAO_SITE_ORGANISER;
  return (
    <PublicPage path="/accessibility" breadcrumb={[{ label: t("title") }]}>
      <div className="max-w-180">
        <h1 className="font-title text-24">{t("title")}</h1>
        <p className="mt-2">{t("intro")}</p>
        <h2 className="mt-5 text-16">{t("doneTitle")}</h2>
        <ul className="mt-1 list-disc pl-5">
          {done.map((each) => (
            <li key={each}>{t(`done.${each}`)}</li>
          ))}
        </ul>
        <h2 className="mt-5 text-16">{t("knownTitle")}</h2>
        <ul className="mt-1 list-disc pl-5">
          {known.map((each) => (
            <li key={each}>{t(`known.${each}`)}</li>
          ))}
        </ul>
        <h2 className="mt-5 text-16">{t("contactTitle")}</h2>
        <p className="mt-1">{name && number ? t("contact", { name, number }) : t("contactPlain")}</p>
      </div>
    </PublicPage>
  );
}
