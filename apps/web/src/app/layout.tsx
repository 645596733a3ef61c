import "@nianbao/ui/styles.css";
import { preferredReading } from "@nianbao/app-kit/lib/preferences";
import { messagesFor } from "@nianbao/ui/messages/catalogue";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { connection } from "next/server";
import type { ReactNode } from "react";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: { default: t("productName"), template: `%s · ${t("productName")}` } };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  const locale = await getLocale();
  return (
    <html lang={locale} data-reading={await preferredReading()}>
      <body>
        <NextIntlClientProvider messages={{ common: messagesFor(locale).common }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
