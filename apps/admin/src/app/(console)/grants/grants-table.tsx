"use client";

import { type Column, DataTable } from "@nianbao/ui/data-table";
import { EmptyState } from "@nianbao/ui/empty-state";
import { cx } from "@nianbao/ui/lib/cx";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ListedGrant } from "@/lib/answers";
import { standingOf } from "@/lib/grant-state";
import { useWhen } from "@/lib/use-when";
import { GrantTerm } from "@/parts/grant-term";
import { type GrantsQuery, grantsHref } from "./grants-query";

export interface GrantsTableProps {
  readonly grants: readonly ListedGrant[];
  readonly query: GrantsQuery;
  readonly now: Date;
}

/** Grants of roles, one a row; Enter opens the panel where they are decided. */
export function GrantsTable({ grants, query, now }: GrantsTableProps) {
  const t = useTranslations("admin");
  const role = useTranslations("role");
  const when = useWhen(now);
  const router = useRouter();
  const quiet = (text: string | null) => <span className="text-ink-2">{text}</span>;
  const columns: readonly Column<ListedGrant>[] = [
    {
      key: "name",
      header: t("name"),
      cell: (grant) => (grant.id === query.grant ? <b>{grant.person.name}</b> : grant.person.name),
      className: "whitespace-nowrap",
    },
    { key: "org", header: t("org"), cell: (grant) => grant.org.shortName, className: "max-sm:hidden" },
    { key: "role", header: t("role"), cell: (grant) => role(grant.role) },
    {
      key: "term",
      header: t("grant.term"),
      cell: (grant) => (
        <span className="text-ink-2">
          <GrantTerm
            startsAt={grant.startsAt}
            endsAt={grant.endsAt}
            proposedAt={grant.state === "proposed" ? grant.proposedAt : undefined}
          />
        </span>
      ),
      className: "max-sm:hidden",
    },
    {
      key: "proposer",
      header: t("grant.proposer"),
      cell: (grant) => quiet(grant.proposerName ?? t("grant.initial")),
      className: "max-sm:hidden",
    },
    {
      key: "proposedAt",
      header: t("grant.proposedAt"),
      cell: (grant) => quiet(when(grant.proposedAt)),
      className: "max-sm:hidden whitespace-nowrap",
    },
    {
      key: "confirmer",
      header: t("grant.confirmer"),
      cell: (grant) => quiet(grant.confirmerName),
      className: "max-sm:hidden",
    },
    {
      key: "status",
      header: t("status"),
      cell: (grant) => {
        const how = standingOf(grant, now);
        const tone = how === "proposed" ? "font-bold text-blue" : how === "active" ? undefined : "text-ink-2";
        return <span className={cx(tone)}>{t(`grant.state.${how}`)}</span>;
      },
      className: "whitespace-nowrap",
    },
  ];
  return (
    <DataTable
      caption={t("grants")}
      columns={columns}
      rows={grants}
      rowKey={(grant) => grant.id}
      rowName={(grant) => `${grant.person.name} ${role(grant.role)}`}
      currentKey={query.grant}
      onOpen={(grant) => router.push(grantsHref(query, { grant: grant.id }), { scroll: false })}
      empty={<EmptyState title={t(`grant.noneTitle.${query.show}`)} body={t("grant.noneBody")} />}
    />
  );
}
