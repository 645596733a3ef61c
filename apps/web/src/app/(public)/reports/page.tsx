import { EmptyState } from "@nianbao/ui/empty-state";
import { Pagination } from "@nianbao/ui/pagination";
import { orgKinds, type OrgKind } from "@nianbao/domain/org/org-kind";
import { getTranslations } from "next-intl/server";
import { PublicPage } from "../public-page.tsx";
import { publicSite } from "../site.ts";
import { columnTags, siteMeta } from "../site-meta.ts";
import { FilterForm } from "./filter-form.tsx";
import { FoundReports } from "./found-reports.tsx";

const pageSize = 20;

interface Given {
  readonly q?: string | readonly string[];
  readonly year?: string;
  readonly kind?: string;
  readonly page?: string;
}

/** The filters of the address; what makes no sense is left out. */
function filtersOf(given: Given) {
  const q = typeof given.q === "string" ? given.q.trim().slice(0, 100) : "";
  const year = /^(19|20|21)\d\d$/.test(given.year ?? "") ? Number(given.year) : undefined;
  const kind: OrgKind | undefined = orgKinds.find((each) => each === given.kind);
  const page = /^[1-9]\d{0,3}$/.test(given.page ?? "") ? Number(given.page) : 1;
  return { q, year, kind, page };
}

const addressOf = (filters: ReturnType<typeof filtersOf>, page: string): string => {
  const query = new URLSearchParams();
  if (filters.q) query.set("q", filters.q);
  if (filters.year) query.set("year", String(filters.year));
  if (filters.kind) query.set("kind", filters.kind);
  const known = query.toString();
  return `/reports?${known}${known ? "&" : ""}page=${page}`;
};

export async function generateMetadata({ searchParams }: { readonly searchParams: Promise<Given> }) {
  const t = await getTranslations("public");
  const filters = filtersOf(await searchParams);
  const title = t("list.title");
  return siteMeta({
    title,
    path: "/reports",
    tags: columnTags(title, t("list.title"), t("list.title")),
    hidden: filters.q !== "",
  });
}

export default async function Page({ searchParams }: { readonly searchParams: Promise<Given> }) {
  const filters = filtersOf(await searchParams);
  const t = await getTranslations("public.list");
  const site = publicSite();
  const [years, found] = await Promise.all([
    site.years(),
    site.list({ q: filters.q, reportYear: filters.year, kind: filters.kind, page: filters.page }),
  ]);
  return (
    <PublicPage path={addressOf(filters, String(filters.page))} breadcrumb={[{ label: t("title") }]}>
      <h1 className="font-title text-24">{t("title")}</h1>
      <FilterForm years={years.map(({ reportYear }) => reportYear)} {...filters} />
      <h2 className="mt-4 mb-2 text-16">
        {filters.q ? t("foundFor", { q: filters.q, count: found.total }) : t("found", { count: found.total })}
      </h2>
      {found.rows.length > 0 ? (
        <FoundReports rows={found.rows} />
      ) : (
        <EmptyState title={t("none")} body={t("noneBody")} />
      )}
      {found.pageCount > 1 ? (
        <div className="mt-3">
          <Pagination
            page={found.page}
            pageSize={pageSize}
            total={found.total}
            href={addressOf(filters, "{page}")}
          />
        </div>
      ) : null}
    </PublicPage>
  );
}
