"use client";

import { buttonClass } from "@nianbao/ui/button-class";
import { type Column, DataTable } from "@nianbao/ui/data-table";
import { EmptyState } from "@nianbao/ui/empty-state";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { ListedOrg } from "@/lib/answers";

/** The bodies of the region, one a row; Enter opens the body's page. */
export function OrgsTable({ orgs }: { readonly orgs: readonly ListedOrg[] }) {
  const t = useTranslations("admin");
  const kind = useTranslations("orgKind");
  const separator = useLocale() === "en" ? ", " : "、";
  const router = useRouter();
  const columns: readonly Column<ListedOrg>[] = [
    { key: "shortName", header: t("body.shortName"), cell: (org) => org.shortName },
    {
      key: "fullName",
      header: t("body.fullName"),
      cell: (org) => <span className="text-ink-2">{org.fullName}</span>,
      className: "max-sm:hidden",
    },
    { key: "kind", header: t("body.kind"), cell: (org) => kind(org.kind), className: "max-sm:hidden" },
    {
      key: "docPrefix",
      header: t("body.docPrefix"),
      cell: (org) => <span className="text-ink-2">{org.docPrefix}</span>,
      className: "max-sm:hidden",
    },
    {
      key: "principals",
      header: t("body.principals"),
      cell: (org) =>
        org.principals.length > 0 ? (
          org.principals.map((one) => one.name).join(separator)
        ) : (
          <span className={org.kind === "committee" || !org.active ? "text-ink-2" : "text-ochre"}>
            {t("body.noPrincipal")}
          </span>
        ),
    },
    { key: "people", header: t("body.people"), cell: (org) => org.people, align: "end" },
    {
      key: "status",
      header: t("status"),
      cell: (org) =>
        org.active ? t("body.active") : <span className="text-ink-2">{t("body.inactive")}</span>,
      className: "whitespace-nowrap",
    },
  ];
  return (
    <DataTable
      caption={t("bodies")}
      columns={columns}
      rows={orgs}
      rowKey={(org) => org.id}
      rowName={(org) => org.shortName}
      onOpen={(org) => router.push(`/orgs/${org.id}`)}
      empty={
        <EmptyState
          title={t("body.noneTitle")}
          body={t("body.noneBody")}
          action={
            <Link href="/orgs" className={buttonClass()}>
              {t("clearFilters")}
            </Link>
          }
        />
      }
    />
  );
}
