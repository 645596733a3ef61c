import { formatShort } from "@nianbao/ui/lib/format";
import { EmptyState } from "@nianbao/ui/empty-state";
import { TabLinks } from "@nianbao/ui/tab-links";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { isKindGroup, kindGroupOf } from "../../lib/kind-group.ts";
import { HomeAside } from "./home-aside.tsx";
import { KindLinks } from "./kind-links.tsx";
import { PublicPage } from "./public-page.tsx";
import { ReportsTable } from "./reports-table.tsx";
import { SearchForm } from "./search-form.tsx";
import { publicSite, siteRegion } from "./site.ts";
import { columnTags, siteMeta } from "./site-meta.ts";
import { YearSummaryLine } from "./year-summary-line.tsx";

interface Props {
  readonly searchParams: Promise<{ readonly year?: string; readonly kind?: string }>;
}

const tabs = 5;
const rowsShown = 20;

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("public");
  const region = (await siteRegion())?.name ?? "";
  const { year } = await searchParams;
  const title = t("siteName", { region });
  return siteMeta({
    title,
    path: year && /^\d{4}$/.test(year) ? `/?year=${year}` : "/",
    tags: columnTags(title, t("description", { region }), t("keywords", { region })),
  });
}

export default async function Page({ searchParams }: Props) {
  const given = await searchParams;
  const t = await getTranslations("public");
  const locale = await getLocale();
  const site = publicSite();
  const [years, corrections] = await Promise.all([site.years(), site.corrections()]);
  const year = years.find((each) => String(each.reportYear) === given.year) ?? years[0];
  const overview = year && (await site.year({ reportYear: year.reportYear }));
  const group = isKindGroup(given.kind) ? given.kind : null;
  const rows = overview?.rows.filter((row) => !group || kindGroupOf(row.kind) === group) ?? [];
  return (
    <PublicPage path={year ? `/?year=${year.reportYear}` : "/"}>
      <h1 className="font-title text-24 text-balance">{t("homeTitle")}</h1>
      <SearchForm />
      {year && overview ? (
        <>
          <div className="mt-4">
            <TabLinks
              label={t("years")}
              links={[
                ...years.slice(0, tabs).map((each) => ({
                  href: `/?year=${each.reportYear}`,
                  label: t("year", { year: each.reportYear }),
                  current: each.reportYear === year.reportYear,
                })),
                ...(years.length > tabs
                  ? [
                      {
                        href: `/?year=${years[tabs]?.reportYear}`,
                        label: t("earlier"),
                        current: years.indexOf(year) >= tabs,
                      },
                    ]
                  : []),
              ]}
            />
          </div>
          <div className="mt-3.5 grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <section aria-labelledby="year">
              <YearSummaryLine overview={overview} />
              <div className="mt-2 mb-1.5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
                <KindLinks overview={overview} group={group} />
                {overview.publicationDue ? (
                  <span className="text-12 text-ink-2">
                    {t("onTimeRule", { date: formatShort(overview.publicationDue, locale) })}
                  </span>
                ) : null}
              </div>
              {rows.length > 0 ? (
                <ReportsTable
                  caption={t("table", { year: year.reportYear })}
                  rows={rows.slice(0, rowsShown)}
                />
              ) : (
                <EmptyState
                  title={overview.rows.length > 0 ? t("noneOfKind") : t("noneYet")}
                  body={overview.rows.length > 0 ? undefined : t("noneYetBody")}
                />
              )}
              {rows.length > rowsShown ? (
                <p className="mt-2.5">
                  <Link href={`/reports?year=${year.reportYear}`} className="text-blue-link hover:underline">
                    {t("seeAll", { year: year.reportYear, count: overview.rows.length })}
                  </Link>
                </p>
              ) : null}
            </section>
            <HomeAside years={years} corrections={corrections} />
          </div>
        </>
      ) : (
        <div className="mt-6">
          <EmptyState title={t("notReady")} body={t("noneYetBody")} />
        </div>
      )}
    </PublicPage>
  );
}
