"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { Button } from "@nianbao/ui/button";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ReasonDialog } from "./reason-dialog.tsx";

/** Opens an edition that corrects what is published; leads to it. */
export function OpenCorrection({ reportId }: { readonly reportId: string }) {
  const t = useTranslations("publication.correction");
  const router = useRouter();
  const act = useAct();
  const client = useTRPCClient();
  const [open, setOpen] = useState(false);
  return (
    <div className="flex justify-end">
      <Button onClick={() => setOpen(true)}>{t("act")}</Button>
      {open ? (
        <ReasonDialog
          title={t("title")}
          description={t("body")}
          label={t("reason")}
          hint={t("reasonHint")}
          act={t("act")}
          variant="primary"
          onClose={() => setOpen(false)}
          onAct={async (reason) => {
            const refusal = await act(() => client.publication.openCorrection.mutate({ reportId, reason }), {
              quiet: true,
              done: t("done"),
            });
            if (refusal === null) router.push(`/desk/reports/${reportId}`);
            return refusal;
          }}
        />
      ) : null}
    </div>
  );
}
