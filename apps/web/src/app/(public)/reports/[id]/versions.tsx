import { Card } from "@nianbao/ui/card";
import { formatPublic } from "@nianbao/ui/lib/format";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PublishedReport } from "../../public-entry.ts";
import { reportHref } from "../../site.ts";

/** Every version, newest first, with what each one corrected. */
export function Versions({ report }: { readonly report: PublishedReport }) {
  const t = useTranslations("public");
  return (
    <div id="versions">
      <Card title={t("versions.title")}>
        <ol className="text-13">
          {report.versions.map((version) => {
            const name = t(version.editionKind === "correction" ? "versions.correction" : "versions.first");
            const here = version.id === report.id;
            return (
              <li key={version.id} className="border-b border-line px-3.5 py-2 last:border-b-0">
                <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                  {here ? (
                    <b aria-current="page">
                      {name}
                      {t("versions.here")}
                    </b>
                  ) : (
                    <Link href={reportHref(version.id)} className="text-blue-link hover:underline">
                      {name}
                      {version.validity === "taken_down" ? t("versions.takenDown") : null}
                    </Link>
                  )}
                  {version.publishedAt ? (
                    <span className="text-12 text-ink-2">{formatPublic(version.publishedAt)}</span>
                  ) : null}
                </p>
                {version.notice ? (
                  <div className="mt-0.5 text-12 text-ink-2">
                    <h3 className="sr-only">{t("report.correctionTitle")}</h3>
                    <p>{version.notice}</p>
                  </div>
                ) : null}
              </li>
            );
          })}
        </ol>
      </Card>
    </div>
  );
}
