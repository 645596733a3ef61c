import { DeskProviders } from "@nianbao/app-kit/desk-providers";
import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { AppShell } from "@nianbao/ui/app-shell";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { consoleNav } from "./console-nav";
import { ConsoleUser } from "./console-user";

/** The frame of the administrators' console: each of the three sees only his own places. */
export default async function ConsoleLayout({ children }: { readonly children: ReactNode }) {
  const { api } = await requireSession("admin");
  const [me, t, auth, role, admin] = await Promise.all([
    api.me.get(),
    getTranslations("nav"),
    getTranslations("auth"),
    getTranslations("role"),
    getTranslations("admin"),
  ]);
  const nav = consoleNav(me.roles).map((item) => ({ ...item, label: t(item.key) }));
  const first = me.roles[0];
  const searches = nav.some((item) => item.key === "people");
  return (
    <DeskProviders>
      <AppShell
        homeHref="/"
        place={`${auth("place.admin")}　${me.regionName}`}
        nav={nav}
        search={searches ? { action: "/people", placeholder: admin("search") } : undefined}
        user={<ConsoleUser name={me.name} post={first ? role(first) : ""} />}
      >
        {children}
      </AppShell>
    </DeskProviders>
  );
}
