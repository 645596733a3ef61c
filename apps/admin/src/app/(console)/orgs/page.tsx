import { PageHeader } from "@nianbao/ui/page-header";
import { Pagination } from "@nianbao/ui/pagination";
import { getTranslations } from "next-intl/server";
import type { Query } from "@/lib/query";
import { requireConsole } from "@/lib/require-console";
import { NewOrg } from "./new-org";
import { OrgFilters } from "./org-filters";
import { orgPageSize, orgsHref, orgsQuery } from "./orgs-query";
import { OrgsTable } from "./orgs-table";

export async function generateMetadata() {
  return { title: (await getTranslations("admin"))("bodies") };
}

export default async function Page({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { api } = await requireConsole("system_admin");
  const query = orgsQuery(await searchParams);
  const [t, list] = await Promise.all([
    getTranslations("admin"),
    api.adminOrgs.list({
      search: query.search,
      kind: query.kind,
      active: query.use && query.use === "active",
      page: query.page,
      pageSize: orgPageSize,
    }),
  ]);
  return (
    <div className="flex flex-col gap-3 p-6 pt-4 max-sm:p-4">
      <PageHeader
        title={t("bodies")}
        note={t("body.count", { count: list.total })}
        actions={<NewOrg ordinal={list.total} />}
      />
      <OrgFilters query={query} />
      <OrgsTable orgs={list.orgs} />
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        href={orgsHref(query, { page: "{page}" })}
      />
    </div>
  );
}
