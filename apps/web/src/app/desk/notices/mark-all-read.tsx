"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { Button } from "@nianbao/ui/button";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** Marks everything as read. */
export function MarkAllRead() {
  const t = useTranslations("notice");
  const act = useAct();
  const client = useTRPCClient();
  const [pending, setPending] = useState(false);
  const mark = async () => {
    setPending(true);
    await act(() => client.me.markAllRead.mutate(), { done: t("marked") });
    setPending(false);
  };
  return (
    <Button pending={pending} onClick={() => void mark()}>
      {t("markAllRead")}
    </Button>
  );
}
