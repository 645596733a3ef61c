"use client";

import { roles } from "@nianbao/domain/policy/roles";
import { FilterSelect } from "@nianbao/ui/select";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type GrantsQuery, grantsHref } from "./grants-query";

/** The role whose grants are shown. */
export function GrantFilters({ query }: { readonly query: GrantsQuery }) {
  const t = useTranslations("admin");
  const role = useTranslations("role");
  const all = useTranslations("common")("all");
  const router = useRouter();
  return (
    <FilterSelect
      label={t("filter.role")}
      value={query.role ?? ""}
      onChange={(event) =>
        router.push(grantsHref(query, { role: event.target.value, page: undefined, grant: undefined }), {
          scroll: false,
        })
      }
      options={[{ value: "", label: all }, ...roles.map((one) => ({ value: one, label: role(one) }))]}
    />
  );
}
