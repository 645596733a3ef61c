import { publicationDue, submissionDue } from "@nianbao/domain/calendar/statutory";
import { formatDateTime, formatShort } from "@nianbao/ui/lib/format";
import { PageHeader } from "@nianbao/ui/page-header";
import { SegmentedLinks } from "@nianbao/ui/segmented-links";
import { useLocale, useTranslations } from "next-intl";
import type { BoardData } from "./board-data.ts";

/** Title, the instant of the figures, the due days; other years where there are any. */
export function BoardHead({
  board: { campaign, asOf },
  years,
}: {
  readonly board: BoardData;
  readonly years: readonly number[];
}) {
  const t = useTranslations("board");
  const locale = useLocale();
  const byLaw =
    campaign.submissionDue.getTime() === submissionDue(campaign.reportYear).getTime() &&
    campaign.publicationDue.getTime() === publicationDue(campaign.reportYear).getTime();
  return (
    <PageHeader
      title={t("title", { year: campaign.reportYear })}
      note={
        <>
          {t("asOf", { time: formatDateTime(asOf, locale) })}
          <span aria-hidden className="mx-3">
            ·
          </span>
          {t(byLaw ? "statutory" : "dues", {
            submission: formatShort(campaign.submissionDue, locale),
            publication: formatShort(campaign.publicationDue, locale),
          })}
        </>
      }
      actions={
        years.length > 1 ? (
          <SegmentedLinks
            label={t("campaign")}
            links={years.slice(0, 5).map((year) => ({
              href: `/desk/board?year=${year}`,
              label: String(year),
              current: year === campaign.reportYear,
            }))}
          />
        ) : undefined
      }
    />
  );
}
