import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EntryFrame } from "./entry-frame.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** The sign-in screen of an app. `place` says which. */
export function SignInPage({ back, place }: { readonly back: string; readonly place: ReactNode }) {
  const t = useTranslations("auth");
  return (
    <EntryFrame place={place} title={t("signIn")}>
      <NextIntlClientProvider>
        <SignInForm back={back} />
      </NextIntlClientProvider>
    </EntryFrame>
  );
}
