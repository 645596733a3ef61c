import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ApiProvider } from "./api-provider.tsx";
import { EntryFrame } from "./entry-frame.tsx";
import { SetPassword } from "./set-password.tsx";

/** Where the one-time link leads: the same page in both apps. `place` says which app. */
export function SetPasswordPage({ place }: { readonly place: ReactNode }) {
  const t = useTranslations("auth");
  return (
    <EntryFrame place={place} title={t("setPassword")}>
      <NextIntlClientProvider>
        <ApiProvider>
          <SetPassword />
        </ApiProvider>
      </NextIntlClientProvider>
    </EntryFrame>
  );
}
