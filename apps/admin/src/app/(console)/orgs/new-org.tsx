"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/parts/form-dialog";
import { OrgFields, orgFrom } from "./org-fields";

/** 新增单位; it comes last in the order unless told otherwise. Leads to it, for its people and posts come next. */
export function NewOrg({ ordinal }: { readonly ordinal: number }) {
  const api = useTRPCClient();
  const t = useTranslations("admin.body");
  const router = useRouter();
  return (
    <FormDialog
      label={t("add")}
      variant="primary"
      title={t("addTitle")}
      act={t("add")}
      done={t("added")}
      shownAbove={["name_taken"]}
      run={async (form) => {
        const { orgId } = await api.adminOrgs.create.mutate(orgFrom(form));
        router.push(`/orgs/${orgId}`);
      }}
    >
      {(refusal) => <OrgFields refusal={refusal} ordinal={ordinal} />}
    </FormDialog>
  );
}
