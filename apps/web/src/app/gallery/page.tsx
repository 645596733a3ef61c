import { Gallery } from "@nianbao/ui/gallery";
import { NextIntlClientProvider } from "next-intl";
import { notFound } from "next/navigation";
import { inDevelopment } from "../../lib/env.ts";

/** Every component of the kit; in development only. */
export default function Page() {
  if (!inDevelopment) notFound();
  return (
    <NextIntlClientProvider>
      <Gallery />
    </NextIntlClientProvider>
  );
}
