import { DeskProviders } from "@nianbao/app-kit/desk-providers";
import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { AppShell } from "@nianbao/ui/app-shell";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskUser } from "./desk-user";
import { deskNav } from "./desk-nav";

/** The frame of every signed-in screen: navigation by role, messages, the person. */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const { api } = await requireSession("web");
  const [me, t, common] = await Promise.all([
    api.me.get(),
    getTranslations("nav"),
    getTranslations("common"),
  ]);
  const role = await getTranslations("role");
  const nav = deskNav(me.roles).map((item) => ({ ...item, label: t(item.key) }));
  const first = me.roles[0];
  return (
    <NextIntlClientProvider>
      <DeskProviders>
        <AppShell
          homeHref="/desk"
          place={me.orgName}
          nav={nav}
          help={{ href: "/desk/help", label: t("help"), icon: "help" }}
          search={{ action: "/desk/reports", placeholder: common("searchPlaceholder") }}
          messages={{ href: "/desk/notices", count: me.unread }}
          user={<DeskUser name={me.name} post={me.post ?? (first ? role(first) : "")} />}
        >
          {children}
        </AppShell>
      </DeskProviders>
    </NextIntlClientProvider>
  );
}
