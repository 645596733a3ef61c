"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LinkDialog, type ShownLink } from "@/parts/link-dialog";
import { ReasonDialog } from "@/parts/reason-dialog";

export interface NewLinkProps {
  readonly accountId: string;
  readonly name: string;
  readonly linkBase: string;
}

/** 重新生成链接: asks once more, then shows the new link once. */
export function NewLink({ accountId, name, linkBase }: NewLinkProps) {
  const api = useTRPCClient();
  const t = useTranslations("admin.link");
  const [link, setLink] = useState<ShownLink | null>(null);
  const make = async () => {
    const { secret, expiresAt } = await api.adminPeople.newLink.mutate({ accountId });
    setLink({ address: linkBase + secret, expiresAt });
  };
  return (
    <>
      <ReasonDialog
        label={t("again")}
        size="small"
        title={t("againTitle", { name })}
        description={t("againBody")}
        run={make}
      />
      <LinkDialog name={name} link={link} onClose={() => setLink(null)} />
    </>
  );
}
