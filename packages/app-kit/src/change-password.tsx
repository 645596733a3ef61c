"use client";

import { buttonClass } from "@nianbao/ui/button-class";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPCClient } from "./api-provider.tsx";
import { refusalFrom } from "./lib/refusal.ts";
import { NewPasswordForm } from "./new-password-form.tsx";

/** One's own new password. Afterwards every session is over, and the way leads to signing in anew. */
export function ChangePassword() {
  const t = useTranslations("auth.account");
  const api = useTRPCClient();
  const [changed, setChanged] = useState(false);
  if (changed) {
    return (
      <div role="status" className="flex flex-col items-start gap-4">
        <p>{t("changed")}</p>
        <Link href="/sign-in" className={buttonClass("primary")}>
          {t("signInAnew")}
        </Link>
      </div>
    );
  }
  return (
    <NewPasswordForm
      note={t("changeNote")}
      act={t("changePassword")}
      withCurrent
      onSet={async (given) => {
        try {
          await api.me.changePassword.mutate(given);
        } catch (error) {
          return refusalFrom(error);
        }
        setChanged(true);
        return null;
      }}
    />
  );
}
