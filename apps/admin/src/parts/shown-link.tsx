"use client";

import { Button } from "@nianbao/ui/button";
import { formatDateTime } from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";

export interface ShownLinkProps {
  readonly address: string;
  readonly expiresAt: Date;
}

/** A one-time address with its expiry and a button that copies it. */
export function ShownLink({ address, expiresAt }: ShownLinkProps) {
  const t = useTranslations("admin.link");
  const locale = useLocale();
  const label = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className="flex flex-col gap-2 rounded border border-line bg-quiet p-3 text-13">
      <span id={label} className="text-ink-2">
        {t("address")}
      </span>
      <output aria-labelledby={label} className="font-bold break-all select-all">
        {address}
      </output>
      <span className="text-ink-2">
        {t("expires")}　{formatDateTime(expiresAt, locale)}
      </span>
      <span className="flex flex-wrap items-center gap-2.5">
        <Button size="small" onClick={() => void copy()}>
          {t("copy")}
        </Button>
        <span role="status" className={copied === false ? "text-ochre" : "text-ink-2"}>
          {copied === null ? null : t(copied ? "copied" : "copyFailed")}
        </span>
      </span>
    </div>
  );
}
