"use client";

import { type DisclosureForm, disclosureItems } from "@nianbao/domain/workflow/publication";
import { KeyValue } from "@nianbao/ui/key-value";
import { SectionHeader } from "@nianbao/ui/page-header";
import { useTranslations } from "next-intl";

/** The filled-in disclosure review form. */
export function DisclosureResult({ form }: { readonly form: DisclosureForm }) {
  const t = useTranslations("publication.form");
  const words = useTranslations("disclosure");
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <SectionHeader title={t("result")} />
      <KeyValue
        items={disclosureItems.map((item) => {
          const result = form[item];
          return {
            key: words(`item.${item}`),
            value: <b>{result ? words(result) : "—"}</b>,
          };
        })}
      />
    </section>
  );
}
