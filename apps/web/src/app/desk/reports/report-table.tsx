"use client";

import type { AppRouter } from "@nianbao/api/root";
import { buttonClass } from "@nianbao/ui/button-class";
import { type Column, DataTable } from "@nianbao/ui/data-table";
import { EmptyState } from "@nianbao/ui/empty-state";
import { lastOnTime } from "@nianbao/ui/lib/deadline";
import { formatShort } from "@nianbao/ui/lib/format";
import type { Locale } from "@nianbao/ui/messages/locale";
import { PublicationBadge, StatusBadge } from "@nianbao/ui/status-badge";
import type { inferRouterOutputs } from "@trpc/server";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";

type Row = inferRouterOutputs<AppRouter>["report"]["list"][number];

const hrefOf = (row: Row): string => `/desk/reports/${row.reportId}`;

const columnsOf = (
  t: ReturnType<typeof useTranslations<"desk.reports">>,
  locale: Locale,
): readonly Column<Row>[] => [
  { key: "year", header: t("year"), cell: (row) => row.year },
  { key: "org", header: t("org"), cell: (row) => row.orgShortName },
  {
    key: "title",
    header: t("name"),
    className: "max-sm:hidden",
    cell: (row) => (
      <Link href={hrefOf(row)} tabIndex={-1} className="text-blue-link hover:underline">
        {row.title}
      </Link>
    ),
  },
  { key: "state", header: t("state"), cell: (row) => <StatusBadge state={row.state} /> },
  {
    key: "due",
    header: t("due"),
    cell: (row) =>
      row.submittedAt
        ? t("submittedOn", { date: formatShort(row.submittedAt, locale) })
        : formatShort(lastOnTime(row.dueAt), locale),
  },
  { key: "docNumber", header: t("docNumber"), className: "max-lg:hidden", cell: (row) => row.docNumber },
  {
    key: "publication",
    header: t("publication"),
    className: "max-sm:hidden",
    cell: (row) => (row.publicationState ? <PublicationBadge state={row.publicationState} /> : null),
  },
];
/** The list of reports; a row opens its report. */
export function ReportTable({
  rows,
  filtered,
}: {
  readonly rows: readonly Row[];
  readonly filtered: boolean;
}) {
  const t = useTranslations("desk.reports");
  const locale = useLocale();
  const router = useRouter();
  return (
    <DataTable
      caption={t("caption")}
      columns={columnsOf(t, locale)}
      rows={rows}
      rowKey={(row) => row.reportId}
      rowName={(row) => row.title}
      onOpen={(row) => router.push(hrefOf(row))}
      empty={
        filtered ? (
          <EmptyState
            title={t("nothingFoundTitle")}
            body={t("nothingFoundBody")}
            action={
              <Link href="/desk/reports" className={buttonClass()}>
                {t("showAll")}
              </Link>
            }
          />
        ) : (
          <EmptyState title={t("noneTitle")} body={t("noneBody")} />
        )
      }
    />
  );
}
