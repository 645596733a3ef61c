import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { redirect } from "next/navigation";
import { consoleNav } from "./(console)/console-nav";

/** Leads each administrator to the first of his own places. */
export default async function Page() {
  const { session } = await requireSession("admin");
  redirect(consoleNav(session.actor.roles)[0]?.href ?? "/account");
}
