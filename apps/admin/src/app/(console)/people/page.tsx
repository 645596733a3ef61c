import { found } from "@nianbao/app-kit/lib/found";
import { Pagination } from "@nianbao/ui/pagination";
import { PageHeader } from "@nianbao/ui/page-header";
import { getTranslations } from "next-intl/server";
import { linkBase } from "@/lib/link-base";
import type { Query } from "@/lib/query";
import { requireConsole } from "@/lib/require-console";
import { ListWithPanel } from "@/parts/detail-panel";
import { NewPerson } from "./new-person";
import { PeopleFilters } from "./people-filters";
import { peopleHref, peoplePageSize, peopleQuery } from "./people-query";
import { PeopleTable } from "./people-table";
import { PersonPanel } from "./person-panel";

export async function generateMetadata() {
  return { title: (await getTranslations("admin"))("people") };
}

export default async function Page({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { api, role } = await requireConsole("system_admin", "security_admin");
  const query = peopleQuery(await searchParams);
  const { person: accountId, page, ...filter } = query;
  const [t, list, summary, orgs, person, grants, me] = await Promise.all([
    getTranslations("admin"),
    api.adminPeople.list({ ...filter, page, pageSize: peoplePageSize }),
    api.adminPeople.summary(),
    api.adminOrgs.choices(),
    accountId ? found(api.adminPeople.get({ accountId })) : null,
    accountId ? api.adminGrants.list({ show: "pending", accountId, pageSize: 100 }) : null,
    api.me.get(),
  ]);
  const waiting = summary.pendingGrants + summary.locked;
  return (
    <ListWithPanel
      panel={
        person ? (
          <PersonPanel
            key={person.id}
            person={person}
            pending={grants?.grants ?? []}
            role={role}
            own={person.id === me.accountId}
            now={me.now}
            closeHref={peopleHref(query, { person: undefined })}
          />
        ) : null
      }
    >
      <PageHeader
        title={t("people")}
        note={t("peopleCount", { orgs: summary.orgs, people: summary.accounts })}
        actions={
          role === "system_admin" ? <NewPerson orgs={orgs} linkBase={linkBase("web")} today={me.now} /> : null
        }
      />
      <PeopleFilters
        query={query}
        orgs={orgs}
        attention={waiting > 0 ? t("attention", { count: waiting }) : undefined}
      />
      <PeopleTable people={list.people} query={query} now={me.now} />
      <Pagination
        page={page}
        pageSize={list.pageSize}
        total={list.total}
        href={peopleHref(query, { page: "{page}", person: undefined })}
      />
    </ListWithPanel>
  );
}
