"use client";

import { buttonClass } from "@nianbao/ui/button-class";
import { type Column, DataTable } from "@nianbao/ui/data-table";
import { EmptyState } from "@nianbao/ui/empty-state";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { ListedPerson } from "@/lib/answers";
import { useWhen } from "@/lib/use-when";
import { type PeopleQuery, peopleHref } from "./people-query";
import { PersonStatus } from "./person-status";

export interface PeopleTableProps {
  readonly people: readonly ListedPerson[];
  readonly query: PeopleQuery;
  readonly now: Date;
}

/** The people of the region, one a row; J and K walk, Enter opens the panel. */
export function PeopleTable({ people, query, now }: PeopleTableProps) {
  const t = useTranslations("admin");
  const role = useTranslations("role");
  const separator = useLocale() === "en" ? ", " : "、";
  const when = useWhen(now);
  const router = useRouter();
  const columns: readonly Column<ListedPerson>[] = [
    {
      key: "name",
      header: t("name"),
      cell: (person) => (person.id === query.person ? <b>{person.name}</b> : person.name),
      className: "whitespace-nowrap",
    },
    { key: "org", header: t("org"), cell: (person) => person.org.shortName },
    {
      key: "post",
      header: t("post"),
      cell: (person) => <span className="text-ink-2">{person.posts.join(separator)}</span>,
      className: "max-sm:hidden",
    },
    {
      key: "role",
      header: t("role"),
      cell: (person) =>
        person.grants
          .map((grant) => (grant.pending ? t("pendingRole", { role: role(grant.role) }) : role(grant.role)))
          .join(separator),
    },
    {
      key: "lastSignIn",
      header: t("lastSignIn"),
      cell: (person) => (
        <span className="whitespace-nowrap text-ink-2">
          {person.lastSignInAt ? when(person.lastSignInAt) : t("neverSignedIn")}
        </span>
      ),
      className: "max-sm:hidden",
    },
    {
      key: "status",
      header: t("status"),
      cell: (person) => (
        <PersonStatus
          status={person.status}
          lockedUntil={person.lockedUntil}
          pending={person.grants.some((grant) => grant.pending)}
          now={now}
        />
      ),
      className: "whitespace-nowrap",
    },
  ];
  return (
    <DataTable
      caption={t("people")}
      columns={columns}
      rows={people}
      rowKey={(person) => person.id}
      rowName={(person) => `${person.name} ${person.org.shortName}`}
      currentKey={query.person}
      onOpen={(person) => router.push(peopleHref(query, { person: person.id }), { scroll: false })}
      empty={
        <EmptyState
          title={t("noPeopleTitle")}
          body={t("noPeopleBody")}
          action={
            <Link href="/people" className={buttonClass()}>
              {t("clearFilters")}
            </Link>
          }
        />
      }
    />
  );
}
