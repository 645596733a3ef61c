import { formatDate } from "@nianbao/ui/lib/format";
import { Cell, HeadCell, Table } from "@nianbao/ui/table";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { CampaignSummary } from "./campaign-data.ts";
import { lastDayOf } from "./due-days.ts";

/** A year a row. */
export function CampaignTable({ campaigns }: { readonly campaigns: readonly CampaignSummary[] }) {
  const t = useTranslations("campaign");
  const states = useTranslations("state.campaign");
  const locale = useLocale();
  const day = (firstLate: Date) => formatDate(lastDayOf(firstLate), locale);
  return (
    <div className="overflow-x-auto rounded border border-line bg-paper">
      <Table>
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr>
            <HeadCell>{t("reportYear")}</HeadCell>
            <HeadCell>{t("state")}</HeadCell>
            <HeadCell className="max-sm:hidden">{t("submissionDue")}</HeadCell>
            <HeadCell className="max-lg:hidden">{t("publicationDue")}</HeadCell>
            <HeadCell className="max-lg:hidden">{t("openedAt")}</HeadCell>
            <HeadCell align="end">{t("bodyCount")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {campaigns.map((row) => (
            <tr key={row.id}>
              <Cell>
                <Link
                  href={`/desk/campaigns/${row.id}`}
                  className="inline-flex items-center text-blue-link hover:underline max-sm:min-h-11"
                >
                  {t("title", { year: row.reportYear })}
                </Link>
              </Cell>
              <Cell>{states(row.state)}</Cell>
              <Cell className="max-sm:hidden">{day(row.submissionDue)}</Cell>
              <Cell className="max-lg:hidden">{day(row.publicationDue)}</Cell>
              <Cell className="max-lg:hidden">
                {row.openedAt ? formatDate(row.openedAt, locale) : t("notOpened")}
              </Cell>
              <Cell align="end">{t("bodyCountValue", { count: row.bodyCount })}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
