import { ApiProvider } from "@nianbao/app-kit/api-provider";
import { EntryFrame } from "@nianbao/app-kit/entry-frame";
import { callerFor } from "@nianbao/api/caller";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { linkBase } from "@/lib/link-base";
import { SetUp } from "./set-up";

export async function generateMetadata() {
  return { title: (await getTranslations("auth.setup"))("title") };
}

/** Only an empty product has this page; afterwards it leads to signing in. */
export default async function Page() {
  if ((await callerFor("admin", null).access.setupState()).done) redirect("/sign-in");
  const t = await getTranslations("auth");
  return (
    <EntryFrame place={t("place.admin")} title={t("setup.title")} wide>
      <ApiProvider>
        <SetUp linkBase={linkBase("admin")} />
      </ApiProvider>
    </EntryFrame>
  );
}
