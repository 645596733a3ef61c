import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { OwnAccount } from "@nianbao/app-kit/own-account";
import { getTranslations } from "next-intl/server";

export async function generateMetadata() {
  return { title: (await getTranslations("auth.account"))("title") };
}

/** A person's own sessions and password. */
export default async function Page() {
  const { api, session } = await requireSession("web");
  return <OwnAccount sessions={await api.me.sessions()} currentId={session.sessionId} />;
}
