import { orgKinds } from "@nianbao/domain/org/org-kind";
import { address, chosenFrom, pageOf, type Query, valueOf } from "@/lib/query";

export const orgPageSize = 14;
export const uses = ["active", "inactive"] as const;

/** What the page of bodies is asked for by its address. */
export const orgsQuery = (query: Query) => ({
  search: valueOf(query, "q")?.slice(0, 50),
  kind: chosenFrom(orgKinds, query, "kind"),
  use: chosenFrom(uses, query, "use"),
  page: pageOf(query),
});
export type OrgsQuery = ReturnType<typeof orgsQuery>;

/** The address of the same list with something changed; `page` may be written as `{page}`. */
export const orgsHref = (
  query: OrgsQuery,
  change: Partial<Record<keyof OrgsQuery, string | undefined>>,
): string => {
  const wanted = { ...query, page: query.page > 1 ? String(query.page) : undefined, ...change };
  return address("/orgs", {
    q: wanted.search,
    kind: wanted.kind,
    use: wanted.use,
    page: wanted.page,
  }).replace("%7Bpage%7D", "{page}");
};
