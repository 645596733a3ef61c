import { buttonClass } from "@nianbao/ui/button-class";
import { Card } from "@nianbao/ui/card";
import { useTranslations } from "next-intl";
import type { PublishedReport } from "../../public-entry.ts";
import { reportHref } from "../../site.ts";

function useFiles(report: PublishedReport) {
  const t = useTranslations("public.download");
  const at = reportHref(report.id);
  return [
    { href: `${at}/pdf`, label: t("pdf"), short: t("pdfShort"), note: t("pdfNote") },
    {
      href: `${at}/data`,
      label: t("json"),
      short: t("json"),
      note: t("jsonNote", {
        size: t("kilobytes", { count: Math.max(1, Math.round(report.jsonBytes / 1024)) }),
      }),
    },
    { href: `${at}/text`, label: t("text"), short: t("text"), note: t("textNote") },
    ...(report.factCount > 0
      ? [
          {
            href: `${at}/figures`,
            label: t("figures", { count: report.factCount }),
            short: t("figuresShort"),
            note: t("figuresNote"),
          },
        ]
      : []),
  ];
}

/** The files of this version, with their format and size. */
export function Downloads({ report }: { readonly report: PublishedReport }) {
  const t = useTranslations("public.download");
  return (
    <Card title={t("title")}>
      <ul className="text-13">
        {useFiles(report).map((file) => (
          <li
            key={file.href}
            className="flex items-center justify-between gap-3 border-b border-line px-3.5 py-1.5 last:border-b-0 elder:min-h-11"
          >
            <a href={file.href} download className="text-blue-link hover:underline">
              {file.label}
            </a>
            <span className="text-12 text-ink-2">{file.note}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The same files as large buttons, for phones. */
export function DownloadButtons({ report }: { readonly report: PublishedReport }) {
  const t = useTranslations("public.download");
  return (
    <ul aria-label={t("title")} className="flex flex-wrap gap-2">
      {useFiles(report).map((file) => (
        <li key={file.href} className="flex-1">
          <a href={file.href} download className={`${buttonClass("outline")} w-full`}>
            {file.short}
          </a>
        </li>
      ))}
    </ul>
  );
}
