import { preferredReading } from "@nianbao/app-kit/lib/preferences";
import { PublicShell, type PublicShellProps } from "@nianbao/ui/public-shell";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { siteSettings } from "./env.ts";
import { siteRegion } from "./site.ts";

export interface PublicPageProps {
  /** Address of this page, to come back to after a change of language or size. */
  readonly path: string;
  readonly breadcrumb?: PublicShellProps["breadcrumb"];
  readonly ground?: "desk" | "paper";
  readonly children: ReactNode;
}

/** The frame of every public page. No session is read here or below. */
export async function PublicPage({ path, breadcrumb, ground = "paper", children }: PublicPageProps) {
  const t = await getTranslations("public");
  const settings = siteSettings();
  return (
    <PublicShell
      region={(await siteRegion())?.name ?? ""}
      reading={await preferredReading()}
      locale={await getLocale()}
      path={path}
      ground={ground}
      accessibilityHref="/accessibility"
      nav={[
        { href: "/", label: t("home") },
        { href: "/reports", label: t("allReports") },
        { href: "/open-data", label: t("openData") },
      ]}
      {...(breadcrumb ? { breadcrumb: [{ href: "/", label: t("home") }, ...breadcrumb] } : {})}
      footer={{
        organiser: settings.NIANBAO_SITE_ORGANISER,
        operator: settings.NIANBAO_SITE_OPERATOR,
        phone: settings.NIANBAO_SITE_PHONE,
        siteId: settings.NIANBAO_SITE_ID,
        icp: settings.NIANBAO_SITE_ICP,
        links: [
          ...(settings.NIANBAO_SITE_ERROR_URL
            ? [{ href: settings.NIANBAO_SITE_ERROR_URL, label: t("reportError") }]
            : []),
          { href: "/site-map", label: t("siteMap") },
        ],
      }}
    >
      {children}
    </PublicShell>
  );
}
