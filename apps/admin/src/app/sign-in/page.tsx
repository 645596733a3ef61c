import { ownPath } from "@nianbao/app-kit/lib/preferences";
import { SignInPage } from "@nianbao/app-kit/sign-in-page";
import { callerFor } from "@nianbao/api/caller";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";

interface Props {
  readonly searchParams: Promise<{ readonly back?: string }>;
}

export async function generateMetadata() {
  return { title: (await getTranslations("auth"))("signIn") };
}

export default async function Page({ searchParams }: Props) {
  if (!(await callerFor("admin", null).access.setupState()).done) redirect("/setup");
  const back = ownPath((await searchParams).back);
  const t = await getTranslations("auth");
  return <SignInPage back={back} place={t("place.admin")} />;
}
