"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useToast } from "@nianbao/ui/toast";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { BoardRow } from "./board-data.ts";

/** 催办: reminds these bodies, and says whom nobody could be told in. */
export function useRemind() {
  const t = useTranslations("board");
  const separator = useLocale() === "en" ? ", " : "、";
  const client = useTRPCClient();
  const act = useAct();
  const toast = useToast();
  const [pending, setPending] = useState(false);
  const remind = async (rows: readonly BoardRow[], onDone?: () => void): Promise<void> => {
    setPending(true);
    await act(async () => {
      const done = await client.campaign.remind.mutate({ reportIds: rows.map((row) => row.reportId) });
      const unheard = done.withoutRecipient.map((each) => each.shortName).join(separator);
      toast.show(
        unheard
          ? t("remindedExcept", { count: done.reminded, names: unheard })
          : t("reminded", { count: done.reminded }),
      );
      onDone?.();
    });
    setPending(false);
  };
  return { remind, pending };
}
