import { ProductMark } from "@nianbao/ui/product-mark";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SignInForm } from "./sign-in-form.tsx";

/** The sign-in screen of an app. `place` says which. */
export function SignInPage({ back, place }: { readonly back: string; readonly place: ReactNode }) {
  const t = useTranslations();
  return (
    <div className="flex min-h-dvh flex-col bg-desk">
      <header className="flex h-11 shrink-0 items-center gap-4 bg-blue px-5 text-paper">
        <ProductMark />
        <span className="border-l border-paper/30 pl-3 text-13">{place}</span>
      </header>
      <main className="mx-auto flex w-full max-w-form flex-1 flex-col justify-center px-4 py-6">
        <div className="rounded bg-paper p-6 shadow-paper">
          <h1 className="mb-4 text-20 font-bold">{t("auth.signIn")}</h1>
          <NextIntlClientProvider>
            <SignInForm back={back} />
          </NextIntlClientProvider>
        </div>
        <p className="mt-4 text-center text-12 text-ink-2">{t("common.banner")}</p>
      </main>
    </div>
  );
}
