"use client";

import { Button } from "@nianbao/ui/button";
import { Confirm } from "@nianbao/ui/confirm";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "./act.tsx";
import { useTRPCClient } from "./api-provider.tsx";

/** Leaves everywhere at once, here too. */
export function EndAllSessions() {
  const t = useTranslations("auth.account");
  const api = useTRPCClient();
  const act = useAct();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("endAll")}</Button>
      <Confirm
        open={open}
        onOpenChange={setOpen}
        title={t("endAllTitle")}
        description={t("endAllBody")}
        act={t("endAll")}
        onAct={async () => {
          await act(async () => {
            await api.me.endAllSessions.mutate();
            window.location.assign("/sign-in");
          });
        }}
      />
    </>
  );
}
