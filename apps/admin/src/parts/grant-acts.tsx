"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useTranslations } from "next-intl";
import { ReasonDialog } from "./reason-dialog";

export interface GrantActProps {
  readonly id: string;
  /** Of the person. */
  readonly name: string;
  /** The role's name in the reader's language. */
  readonly role: string;
}

/** 复核通过, by the security administrator. */
export function ConfirmGrant({ id, name, role }: GrantActProps) {
  const api = useTRPCClient();
  const t = useTranslations("admin.grant");
  return (
    <ReasonDialog
      label={t("confirm")}
      variant="primary"
      title={t("confirmTitle", { name, role })}
      description={t("confirmBody")}
      done={t("confirmed", { name, role })}
      run={() => api.adminGrants.confirm.mutate({ grantId: id })}
    />
  );
}

/** 不予同意, with its reason. */
export function RefuseGrant({ id, name, role }: GrantActProps) {
  const api = useTRPCClient();
  const t = useTranslations("admin.grant");
  return (
    <ReasonDialog
      label={t("refuse")}
      title={t("refuseTitle", { name, role })}
      reason={{ label: t("refuseReason"), required: true }}
      done={t("refused")}
      run={(reason) => api.adminGrants.refuse.mutate({ grantId: id, reason })}
    />
  );
}

/** 撤回申请, by a system administrator. */
export function WithdrawGrant({ id, name, role }: GrantActProps) {
  const api = useTRPCClient();
  const t = useTranslations("admin.grant");
  return (
    <ReasonDialog
      label={t("withdraw")}
      title={t("withdrawTitle", { name, role })}
      reason={{ label: t("withdrawReason"), required: false }}
      done={t("withdrawn")}
      run={(reason) => api.adminGrants.withdraw.mutate({ grantId: id, reason })}
    />
  );
}

/** 撤销授权, by the security administrator alone. */
export function RevokeGrant({ id, name, role }: GrantActProps) {
  const api = useTRPCClient();
  const t = useTranslations("admin.grant");
  return (
    <ReasonDialog
      label={t("revoke")}
      size="small"
      title={t("revokeTitle", { name, role })}
      description={t("revokeBody")}
      reason={{ label: t("revokeReason"), required: true }}
      done={t("revoked", { name, role })}
      run={(reason) => api.adminGrants.revoke.mutate({ grantId: id, reason })}
    />
  );
}
