import type { ImportNotice } from "@nianbao/document/import/proposal";
import { Card } from "@nianbao/ui/card";
import { useTranslations } from "next-intl";

/** Everything of the file that was left out or changed, with samples. */
export function FoundNotices({ notices }: { readonly notices: readonly ImportNotice[] }) {
  const t = useTranslations("editor.import");
  if (notices.length === 0) return null;
  return (
    <Card title={t("notices")}>
      <ul className="px-3.5 py-2 text-13">
        {notices.map((notice) => (
          <li key={notice.code} className="py-0.5">
            {t(`notice.${notice.code}`, { count: notice.count })}
            {notice.samples.length > 0 ? (
              <span className="block text-12 break-all text-ink-2">{notice.samples.join("　")}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
