import { Card } from "@nianbao/ui/card";
import { ChainStations } from "@nianbao/ui/chain-stations";
import { cx } from "@nianbao/ui/lib/cx";
import { SectionHeader } from "@nianbao/ui/page-header";
import { StatusBadge } from "@nianbao/ui/status-badge";
import { Check } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { stationsOf } from "./reports/[reportId]/stations.ts";
import { useWayWords } from "./reports/[reportId]/use-way-words.ts";
import type { Desk } from "./tasks.ts";

type Own = Desk["ownReports"][number];
type Content = Own["contents"][number];

const numerals = ["①", "②", "③", "④", "⑤"] as const;

const isOpen = ({ role, written, findings }: Content): boolean =>
  findings > 0 || (!written && role !== "other");

function ContentState({ content }: { readonly content: Content }) {
  const t = useTranslations("desk");
  const { role, written, findings } = content;
  if (findings > 0 && written)
    return <span className="text-ochre">{t("contentFindings", { count: findings })}</span>;
  if (written)
    return (
      <span className="inline-flex items-center gap-1 text-blue">
        <Check aria-hidden className="size-3.5" strokeWidth={2.5} />
        {t("complete")}
      </span>
    );
  return (
    <span className={role === "other" ? "text-ink-2" : "text-ochre"}>
      {role === "other" ? t("contentOptional") : t("contentMissing")}
    </span>
  );
}

/** The body's own report: its way with today's station, and how far the five statutory contents are. */
export function OwnReport({ report }: { readonly report: Own }) {
  const t = useTranslations();
  const locale = useLocale();
  const words = useWayWords();
  const open = report.contents.filter(isOpen).length;
  return (
    <section className="flex flex-col gap-2.5">
      <SectionHeader title={t("desk.ownReport", { year: String(report.year) })} />
      <Card className="px-4 py-3">
        <div className="mb-1.5 flex items-center justify-between">
          <StatusBadge state={report.state} />
          <Link href={`/desk/reports/${report.reportId}`} className="text-13 text-blue-link hover:underline">
            {t("desk.openReport")}
          </Link>
        </div>
        <ChainStations stations={stationsOf(report, words, locale)} />
      </Card>
      <Card className="px-4 py-3">
        <div className="mb-1.5 flex items-baseline justify-between">
          <h3 className="text-14">{t("desk.statutoryContents")}</h3>
          <span className={cx("text-12", open > 0 ? "text-ink-2" : "text-blue")}>
            {open > 0 ? t("desk.toComplete", { count: open }) : t("desk.complete")}
          </span>
        </div>
        <ul className="text-13">
          {report.contents.map((content, index) => (
            <li key={content.role} className="flex min-h-6.5 items-center justify-between gap-3">
              <span>
                {numerals[index]} {t(`statutoryRole.name.${content.role}`)}
              </span>
              <span className="text-12">
                <ContentState content={content} />
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
