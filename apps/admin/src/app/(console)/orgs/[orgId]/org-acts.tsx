"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { formText } from "@nianbao/app-kit/lib/form-text";
import { useTranslations } from "next-intl";
import type { Org } from "@/lib/answers";
import { FormDialog } from "@/parts/form-dialog";
import { KeptVersion } from "@/parts/kept-version";
import { ReasonDialog } from "@/parts/reason-dialog";
import { OrgFields, orgFrom } from "../org-fields";

/** What may be done with a body as a whole: change what is said of it, close it, open it again. */
export function OrgActs({ org }: { readonly org: Org }) {
  const api = useTRPCClient();
  const t = useTranslations("admin.body");
  const common = useTranslations("common");
  const name = org.shortName;
  const act = org.active ? "deactivate" : "reactivate";
  return (
    <>
      <ReasonDialog
        label={t(act)}
        title={t(`${act}Title`, { name })}
        description={t(`${act}Body`)}
        reason={{ label: t("reason"), required: true }}
        done={t(`${act}d`, { name })}
        run={(reason) =>
          api.adminOrgs.setActive.mutate({
            orgId: org.id,
            version: org.version,
            active: !org.active,
            reason,
          })
        }
      />
      <FormDialog
        label={t("edit")}
        title={t("edit")}
        act={common("save")}
        done={t("edited")}
        shownAbove={["name_taken"]}
        run={(form) =>
          api.adminOrgs.update.mutate({
            ...orgFrom(form),
            orgId: org.id,
            version: Number(formText(form, "version")),
          })
        }
      >
        {(refusal) => (
          <>
            <KeptVersion version={org.version} />
            <OrgFields org={org} ordinal={org.ordinal} refusal={refusal} />
          </>
        )}
      </FormDialog>
    </>
  );
}
