import type { ImportProposal } from "@nianbao/document/import/proposal";
import { useTranslations } from "next-intl";

type Found = Pick<ImportProposal, "issuer" | "docNumber" | "signatory" | "issueDate">;

/** What the file says and the draft takes from elsewhere: shown, so that nobody looks for it in the text. */
export function FoundRegistration({ found }: { readonly found: Found }) {
  const t = useTranslations("editor.import");
  const rows = (["issuer", "docNumber", "signatory", "issueDate"] as const).flatMap((key) => {
    const value = found[key];
    return value === null ? [] : [{ key, value }];
  });
  if (rows.length === 0) return null;
  return (
    <div className="text-13 lg:col-span-2">
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {rows.map(({ key, value }) => (
          <div key={key} className="flex gap-2">
            <dt className="text-ink-2">{t(`found.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-12 text-ink-2">{t("found.elsewhere")}</p>
    </div>
  );
}
