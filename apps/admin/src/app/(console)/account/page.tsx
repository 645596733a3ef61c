import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { OwnAccount } from "@nianbao/app-kit/own-account";
import { getTranslations } from "next-intl/server";

export async function generateMetadata() {
  return { title: (await getTranslations("auth.account"))("title") };
}

export default async function Page() {
  const { api, session } = await requireSession("admin");
  return <OwnAccount sessions={await api.me.sessions()} currentId={session.sessionId} />;
}
