import { useLocale, useTranslations } from "next-intl";
import type { PublishedReport } from "../../public-entry.ts";
import { DownloadButtons } from "./downloads.tsx";
import { ShortMetadata } from "./report-metadata.tsx";
import { ResultMark, useSignedLine } from "./verify-box.tsx";

/** Between title and text on narrow screens: the proof, the files, three rows of metadata. */
export function PhoneLead({
  report,
  identical,
}: {
  readonly report: PublishedReport;
  readonly identical: boolean;
}) {
  const t = useTranslations("public.verify");
  const signed = useSignedLine(report);
  return (
    <div lang={useLocale()} className="mb-5 flex flex-col gap-3 lg:hidden print:hidden">
      <div className="flex items-center gap-2.5 rounded border border-blue-line bg-blue-1 px-3 py-2.5 text-13">
        <ResultMark good={identical} />
        <div className="min-w-0 flex-1">
          <p className="font-bold">{identical ? t("identicalShort") : t("different")}</p>
          {signed ? <p className="text-ink-2">{signed}</p> : null}
        </div>
        <a href="#verify" className="inline-flex min-h-11 items-center px-1 text-blue-link">
          {t("jump")}
        </a>
      </div>
      <DownloadButtons report={report} />
      <ShortMetadata report={report} />
    </div>
  );
}
