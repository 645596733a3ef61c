"use client";

import { type Column, DataTable } from "@nianbao/ui/data-table";
import { DeadlineChip } from "@nianbao/ui/deadline-chip";
import { EmptyState } from "@nianbao/ui/empty-state";
import { formatPublic, formatShort } from "@nianbao/ui/lib/format";
import { PublicationBadge } from "@nianbao/ui/status-badge";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { PublicationRow } from "./publication-view.ts";

const hrefOf = (row: PublicationRow): string => `/desk/publications/${row.publicationId}`;
const shown = new Set(["published", "superseded", "taken_down"]);

/** The list of publications; a row opens one. */
export function PublicationTable({
  rows,
  now,
}: {
  readonly rows: readonly PublicationRow[];
  readonly now: Date;
}) {
  const t = useTranslations("publication");
  const kinds = useTranslations("state.editionKind");
  const locale = useLocale();
  const router = useRouter();
  const columns: readonly Column<PublicationRow>[] = [
    { key: "year", header: t("column.year"), cell: (row) => row.reportYear },
    { key: "body", header: t("column.body"), cell: (row) => row.shortName },
    {
      key: "title",
      header: t("column.title"),
      className: "max-sm:hidden",
      cell: (row) => (
        <Link href={hrefOf(row)} tabIndex={-1} className="text-blue-link hover:underline">
          {row.title}
        </Link>
      ),
    },
    {
      key: "edition",
      header: t("column.edition"),
      className: "max-lg:hidden",
      cell: (row) => kinds(row.editionKind),
    },
    { key: "state", header: t("column.state"), cell: (row) => <PublicationBadge state={row.state} /> },
    {
      key: "due",
      header: t("column.due"),
      cell: (row) =>
        row.state === "scheduled" && row.publishAt ? (
          t("scheduledFor", { time: formatPublic(row.publishAt) })
        ) : shown.has(row.state) || row.state === "exempt" ? (
          formatShort(row.publicationDue, locale)
        ) : (
          <DeadlineChip due={row.publicationDue} now={now} />
        ),
    },
    {
      key: "published",
      header: t("column.published"),
      className: "max-sm:hidden",
      cell: (row) =>
        row.publishedAt
          ? `${formatPublic(row.publishedAt)} ${row.onTime === null ? "" : t(row.onTime ? "onTime" : "late")}`
          : null,
    },
    { key: "indexNo", header: t("column.indexNo"), className: "max-lg:hidden", cell: (row) => row.indexNo },
  ];
  return (
    <DataTable
      caption={t("caption")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.publicationId}
      rowName={(row) => row.title}
      onOpen={(row) => router.push(hrefOf(row))}
      empty={<EmptyState title={t("noneTitle")} body={t("noneBody")} />}
    />
  );
}
