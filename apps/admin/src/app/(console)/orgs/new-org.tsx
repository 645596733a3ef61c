"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/parts/form-dialog";
import { OrgFields, orgFrom } from "./org-fields";

/** 新增单位; it comes last in the order unless told otherwise. */
export function NewOrg({ ordinal }: { readonly ordinal: number }) {
  const api = useTRPCClient();
  const t = useTranslations("admin.body");
  return (
    <FormDialog
      label={t("add")}
      variant="primary"
      title={t("addTitle")}
      act={t("add")}
      done={t("added")}
      shownAbove={["name_taken"]}
      run={(form) => api.adminOrgs.create.mutate(orgFrom(form))}
    >
      {(refusal) => <OrgFields refusal={refusal} ordinal={ordinal} />}
    </FormDialog>
  );
}
