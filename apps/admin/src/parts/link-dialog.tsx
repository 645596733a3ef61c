"use client";

import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { Notice } from "@nianbao/ui/notice";
import { useTranslations } from "next-intl";
import { ShownLink as ShownLinkBox } from "./shown-link";

export interface ShownLink {
  readonly address: string;
  readonly expiresAt: Date;
}

export interface LinkDialogProps {
  /** Whose password it sets. */
  readonly name: string;
  /** Null: closed. */
  readonly link: ShownLink | null;
  /** What did not work out beside it. */
  readonly warning?: string;
  readonly onClose: () => void;
}

/** Shows a set-password link, this once. Only its button closes it, so that no slip of the hand loses the link. */
export function LinkDialog({ name, link, warning, onClose }: LinkDialogProps) {
  const t = useTranslations("admin.link");
  return (
    <Dialog
      open={link !== null}
      onOpenChange={() => undefined}
      title={t("title", { name })}
      description={t("description")}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t("close")}
        </Button>
      }
    >
      {warning ? <Notice className="mb-3 text-13">{warning}</Notice> : null}
      {link ? <ShownLinkBox {...link} /> : null}
    </Dialog>
  );
}
