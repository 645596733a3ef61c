import { roles } from "@nianbao/domain/policy/roles";
import { address, chosenFrom, idOf, pageOf, type Query, valueOf } from "@/lib/query";

export const statusFilters = ["active", "invited", "locked", "suspended", "grant_pending"] as const;

/** Fits one screen of 768 px. */
export const peoplePageSize = 14;

/** What the people page is asked for by its address. */
export const peopleQuery = (query: Query) => ({
  search: valueOf(query, "q")?.slice(0, 50),
  orgId: idOf(query, "org"),
  role: chosenFrom(roles, query, "role"),
  status: chosenFrom(statusFilters, query, "status"),
  page: pageOf(query),
  person: idOf(query, "person"),
});
export type PeopleQuery = ReturnType<typeof peopleQuery>;

/** The address of the same list with something changed; `page` is written as it stands, also as `{page}`. */
export const peopleHref = (
  query: PeopleQuery,
  change: Partial<Record<keyof PeopleQuery, string | undefined>>,
): string => {
  const wanted = { ...query, page: query.page > 1 ? String(query.page) : undefined, ...change };
  return address("/people", {
    q: wanted.search,
    org: wanted.orgId,
    role: wanted.role,
    status: wanted.status,
    page: wanted.page,
    person: wanted.person,
  }).replace("%7Bpage%7D", "{page}");
};
