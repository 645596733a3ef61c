import { PageHeader } from "@nianbao/ui/page-header";
import { Pagination } from "@nianbao/ui/pagination";
import { SegmentedLinks } from "@nianbao/ui/segmented-links";
import { getTranslations } from "next-intl/server";
import type { Query } from "@/lib/query";
import { requireConsole } from "@/lib/require-console";
import { DetailPanel, ListWithPanel } from "@/parts/detail-panel";
import { GrantCard } from "@/parts/grant-card";
import { GrantFilters } from "./grant-filters";
import { GrantsTable } from "./grants-table";
import { grantPageSize, grantsHref, grantsQuery, shows } from "./grants-query";

export async function generateMetadata() {
  return { title: (await getTranslations("admin"))("grants") };
}

export default async function Page({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { api, role } = await requireConsole("system_admin", "security_admin");
  const query = grantsQuery(await searchParams);
  const { show, page } = query;
  const [t, list, summary, me] = await Promise.all([
    getTranslations("admin"),
    api.adminGrants.list({ show, role: query.role, page, pageSize: grantPageSize }),
    api.adminPeople.summary(),
    api.me.get(),
  ]);
  const open = list.grants.find((grant) => grant.id === query.grant);
  return (
    <ListWithPanel
      panel={
        open ? (
          <DetailPanel
            key={open.id}
            title={open.person.name}
            note={open.org.shortName}
            closeHref={grantsHref(query, { grant: undefined })}
          >
            <GrantCard grant={open} role={role} now={me.now} />
          </DetailPanel>
        ) : null
      }
    >
      <PageHeader title={t("grants")} note={t("grant.count", { count: summary.pendingGrants })} />
      <div className="flex flex-wrap items-center gap-2.5">
        <SegmentedLinks
          label={t("status")}
          links={shows.map((one) => ({
            href: grantsHref(query, { show: one, page: undefined, grant: undefined }),
            label: t(`grant.show.${one}`),
            current: one === show,
          }))}
        />
        <GrantFilters query={query} />
      </div>
      <GrantsTable grants={list.grants} query={query} now={me.now} />
      <Pagination
        page={page}
        pageSize={list.pageSize}
        total={list.total}
        href={grantsHref(query, { page: "{page}", grant: undefined })}
      />
    </ListWithPanel>
  );
}
