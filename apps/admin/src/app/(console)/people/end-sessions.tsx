"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useTranslations } from "next-intl";
import { ReasonDialog } from "@/parts/reason-dialog";

/** 结束全部会话 of another person. */
export function EndSessions({ accountId, name }: { readonly accountId: string; readonly name: string }) {
  const api = useTRPCClient();
  const t = useTranslations("admin.sessions");
  return (
    <ReasonDialog
      label={t("end")}
      size="small"
      title={t("endTitle", { name })}
      description={t("endBody")}
      reason={{ label: t("endReason"), required: false }}
      done={t("done", { name })}
      run={(reason) => api.adminPeople.endSessions.mutate({ accountId, reason })}
    />
  );
}
