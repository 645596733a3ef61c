"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

export interface ConfirmProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description: ReactNode;
  /** The verb of the deciding button: 退回修改. */
  readonly act: string;
  readonly variant?: "primary" | "strong";
  /** Does the act; the dialog closes when it is done and stays open when it throws. */
  readonly onAct: () => Promise<void>;
  readonly children?: ReactNode;
}

/** Asks once more before an act that cannot be undone. */
export function Confirm({
  open,
  onOpenChange,
  title,
  description,
  act,
  variant = "strong",
  onAct,
  children,
}: ConfirmProps) {
  const t = useTranslations("common");
  const [pending, setPending] = useState(false);
  const decide = async () => {
    setPending(true);
    try {
      await onAct();
      onOpenChange(false);
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t("cancel")}</Button>
          <Button variant={variant} pending={pending} onClick={() => void decide()}>
            {act}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
