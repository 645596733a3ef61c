"use client";

import { roles } from "@nianbao/domain/policy/roles";
import { FilterSelect } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { OrgChoice } from "@/lib/answers";
import { type PeopleQuery, peopleHref, statusFilters } from "./people-query";

export interface PeopleFiltersProps {
  readonly query: PeopleQuery;
  readonly orgs: readonly OrgChoice[];
  readonly attention: string | undefined;
}

/** Search and filters of the people; each change leads to the address of the new list. */
export function PeopleFilters({ query, orgs, attention }: PeopleFiltersProps) {
  const t = useTranslations("admin");
  const role = useTranslations("role");
  const all = useTranslations("common")("all");
  const router = useRouter();
  const go = (change: Parameters<typeof peopleHref>[1]) =>
    router.push(peopleHref(query, { page: undefined, person: undefined, ...change }), { scroll: false });
  return (
    <form
      role="search"
      aria-label={t("filter.search")}
      onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get("q");
        go({ search: typeof words === "string" ? words.trim() : undefined });
      }}
      className="flex flex-wrap items-center gap-2.5"
    >
      <TextInput
        key={query.search}
        type="search"
        name="q"
        defaultValue={query.search}
        aria-label={t("filter.search")}
        placeholder={t("filter.search")}
        className="max-w-65 max-sm:max-w-none"
      />
      <FilterSelect
        label={t("filter.org")}
        value={query.orgId ?? ""}
        onChange={(event) => go({ orgId: event.target.value })}
        options={[{ value: "", label: all }, ...orgs.map((org) => ({ value: org.id, label: org.shortName }))]}
      />
      <FilterSelect
        label={t("filter.role")}
        value={query.role ?? ""}
        onChange={(event) => go({ role: event.target.value })}
        options={[{ value: "", label: all }, ...roles.map((one) => ({ value: one, label: role(one) }))]}
      />
      <FilterSelect
        label={t("filter.status")}
        value={query.status ?? ""}
        onChange={(event) => go({ status: event.target.value })}
        options={[
          { value: "", label: all },
          ...statusFilters.map((one) => ({ value: one, label: t(`statusOf.${one}`) })),
        ]}
      />
      {attention ? <span className="ml-auto text-13 text-ochre">{attention}</span> : null}
    </form>
  );
}
