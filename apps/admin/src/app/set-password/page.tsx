import { SetPasswordPage } from "@nianbao/app-kit/set-password-page";
import { getTranslations } from "next-intl/server";

export async function generateMetadata() {
  return { title: (await getTranslations("auth"))("setPassword"), referrer: "no-referrer" as const };
}

export default async function Page() {
  const t = await getTranslations("auth");
  return <SetPasswordPage place={t("place.admin")} />;
}
