"use client";

import { useTranslations } from "next-intl";
import { useTRPCClient } from "./api-provider.tsx";
import { refusalFrom } from "./lib/refusal.ts";
import { NewPasswordForm } from "./new-password-form.tsx";

/** One's own new password; afterwards one signs in anew. */
export function ChangePassword() {
  const t = useTranslations("auth.account");
  const api = useTRPCClient();
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
        window.location.assign("/sign-in");
        return null;
      }}
    />
  );
}
