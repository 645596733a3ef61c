import { Card } from "@nianbao/ui/card";
import { formatDate } from "@nianbao/ui/lib/format";
import { cx } from "@nianbao/ui/lib/cx";
import { Check, TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { PublishedReport } from "../../public-entry.ts";

/** B80D 42E6 19A7 … 5C31 */
const shortCode = (hash: string): string => {
  const groups = hash.toUpperCase().match(/.{4}/gu) ?? [];
  return [...groups.slice(0, 3), "…", ...groups.slice(-1)].join(" ");
};

/** The round mark of a result: a tick, or a warning; never colour alone. */
export function ResultMark({ good }: { readonly good: boolean }) {
  const Icon = good ? Check : TriangleAlert;
  return (
    <span
      aria-hidden
      className={cx(
        "flex size-6.5 shrink-0 items-center justify-center rounded-full",
        good ? "bg-blue text-paper" : "border-2 border-ochre text-ochre",
      )}
    >
      <Icon className="size-4" strokeWidth={3} />
    </span>
  );
}

/** 顾庭深 2026年3月17日重新签发 */
export function useSignedLine(report: PublishedReport): string | null {
  const t = useTranslations("public.verify");
  const locale = useLocale();
  if (!report.signatory || !report.signedAt) return null;
  const again = report.versions.find(({ id }) => id === report.id)?.editionKind === "correction";
  const words = { name: report.signatory, date: formatDate(report.signedAt, locale) };
  return again ? t("signedAgain", words) : t("signed", words);
}

/** The result of the comparison in words, who signed when, and the check code. */
export function VerifyBox({
  report,
  identical,
}: {
  readonly report: PublishedReport;
  readonly identical: boolean;
}) {
  const t = useTranslations("public.verify");
  const signed = useSignedLine(report);
  return (
    <div id="verify">
      <Card title={t("title")}>
        <div className="flex gap-2.5 px-3.5 pt-3 pb-1.5 text-13">
          <ResultMark good={identical} />
          <div className="min-w-0">
            <p className={cx("font-bold", !identical && "text-ochre")}>
              {identical ? t("identical") : t("different")}
            </p>
            {identical ? null : <p>{t("differentBody")}</p>}
            {signed ? <p className="text-ink-2">{signed}</p> : null}
            <p className="text-12 text-ink-2">{t("code", { code: shortCode(report.contentHash) })}</p>
          </div>
        </div>
        <details className="border-t border-line px-3.5 text-13">
          <summary className="flex min-h-8 items-center text-blue-link elder:min-h-11 max-lg:min-h-11">
            {t("whole")}
          </summary>
          <p className="pb-1 text-12 break-all">SHA-256 {report.contentHash}</p>
          <p className="pb-2 text-12 text-ink-2">{t("how")}</p>
        </details>
      </Card>
    </div>
  );
}
