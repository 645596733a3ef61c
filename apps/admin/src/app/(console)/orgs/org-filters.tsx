"use client";

import { orgKinds } from "@nianbao/domain/org/org-kind";
import { FilterSelect } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type OrgsQuery, orgsHref, uses } from "./orgs-query";

/** Search and filters of the bodies. */
export function OrgFilters({ query }: { readonly query: OrgsQuery }) {
  const t = useTranslations("admin");
  const kind = useTranslations("orgKind");
  const all = useTranslations("common")("all");
  const router = useRouter();
  const go = (change: Parameters<typeof orgsHref>[1]) =>
    router.push(orgsHref(query, { page: undefined, ...change }), { scroll: false });
  return (
    <form
      role="search"
      aria-label={t("body.search")}
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
        aria-label={t("body.search")}
        placeholder={t("body.search")}
        className="max-w-65 max-sm:max-w-none"
      />
      <FilterSelect
        label={t("filter.kind")}
        value={query.kind ?? ""}
        onChange={(event) => go({ kind: event.target.value })}
        options={[{ value: "", label: all }, ...orgKinds.map((one) => ({ value: one, label: kind(one) }))]}
      />
      <FilterSelect
        label={t("filter.status")}
        value={query.use ?? ""}
        onChange={(event) => go({ use: event.target.value })}
        options={[{ value: "", label: all }, ...uses.map((one) => ({ value: one, label: t(`body.${one}`) }))]}
      />
    </form>
  );
}
