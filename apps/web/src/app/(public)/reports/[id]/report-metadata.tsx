import { formatDate, formatPublic } from "@nianbao/ui/lib/format";
import { type KeyValueItem, MetadataTable } from "@nianbao/ui/key-value";
import { useLocale, useTranslations } from "next-intl";
import type { PublishedReport } from "../../public-entry.ts";

/** The metadata the law asks for (政府信息公开条例 第十二条), in the order of government sites. */
function useMetadata(report: PublishedReport): Record<string, KeyValueItem> {
  const t = useTranslations("public");
  const locale = useLocale();
  const none = t("noNumber");
  const corrected = report.versions.length > 1;
  const item = (key: Parameters<typeof t>[0], value: KeyValueItem["value"]): KeyValueItem => ({
    key: t(key),
    value,
  });
  return {
    indexNo: item("metadata.indexNo", report.indexNo ?? none),
    publisher: item("metadata.publisher", report.publisher),
    docNumber: item("metadata.docNumber", report.docNumber ?? none),
    subject: item("metadata.subjectCategory", t("report.subject")),
    issueDate: item(
      "metadata.issueDate",
      report.issueDate ? formatDate(`${report.issueDate}T00:00:00+08:00`, locale) : none,
    ),
    publishedAt: item("metadata.publishedAt", report.publishedAt ? formatPublic(report.publishedAt) : none),
    disclosure: item("metadata.disclosure", t("report.disclosure")),
    validity: item(
      "metadata.validity",
      report.validity === "superseded"
        ? t("report.superseded")
        : corrected
          ? t("report.currentCorrected")
          : t("report.current"),
    ),
  };
}

/** All of it, two pairs a row. */
export function ReportMetadata({ report }: { readonly report: PublishedReport }) {
  return <MetadataTable items={Object.values(useMetadata(report))} />;
}

/** For phones: what people ask first, the rest folded. */
export function ShortMetadata({ report }: { readonly report: PublishedReport }) {
  const t = useTranslations("public");
  const { docNumber, publishedAt, validity, ...rest } = useMetadata(report);
  const link = (chunks: React.ReactNode) => (
    <a href="#versions" className="text-blue-link underline">
      {chunks}
    </a>
  );
  const corrected = report.validity === "current" && report.notice !== null;
  const shown = [docNumber, publishedAt, validity].flatMap((each) => each ?? []);
  return (
    <div>
      <MetadataTable
        items={shown.map((each) =>
          corrected && each === validity
            ? { key: each.key, value: t.rich("report.correctedShort", { link }) }
            : each,
        )}
      />
      <details>
        <summary className="flex min-h-11 items-center text-13 text-blue-link">{t("metadata.more")}</summary>
        <MetadataTable items={Object.values(rest)} />
      </details>
    </div>
  );
}
