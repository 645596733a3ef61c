"use client";

import { useTRPC } from "@nianbao/app-kit/api-provider";
import { Select } from "@nianbao/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";

export interface DivisionSelectProps {
  readonly orgId: string;
  readonly defaultValue?: string | null;
}

/** The divisions of a body that are in use, and the one chosen; its form value is `divisionId`. */
export function DivisionSelect({ orgId, defaultValue }: DivisionSelectProps) {
  const t = useTranslations("admin");
  const body = useQuery(useTRPC().adminOrgs.get.queryOptions({ orgId }, { enabled: orgId !== "" }));
  const divisions = (body.data?.divisions ?? []).filter((one) => one.active || one.id === defaultValue);
  return (
    <Select
      key={body.isSuccess ? orgId : "loading"}
      name="divisionId"
      defaultValue={defaultValue ?? ""}
      options={[
        { value: "", label: t("noDivision") },
        ...divisions.map((one) => ({ value: one.id, label: one.name })),
      ]}
    />
  );
}
