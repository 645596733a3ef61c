import { roles } from "@nianbao/domain/policy/roles";
import { address, chosenFrom, idOf, pageOf, type Query } from "@/lib/query";

export const shows = ["pending", "live", "all"] as const;
export const grantPageSize = 14;

/** What the grants page is asked for by its address. */
export const grantsQuery = (query: Query) => ({
  show: chosenFrom(shows, query, "show") ?? "pending",
  role: chosenFrom(roles, query, "role"),
  page: pageOf(query),
  grant: idOf(query, "grant"),
});
export type GrantsQuery = ReturnType<typeof grantsQuery>;

/** The address of the same list with something changed; `page` may be written as `{page}`. */
export const grantsHref = (
  query: GrantsQuery,
  change: Partial<Record<keyof GrantsQuery, string | undefined>>,
): string => {
  const wanted = { ...query, page: query.page > 1 ? String(query.page) : undefined, ...change };
  return address("/grants", {
    show: wanted.show === "pending" ? undefined : wanted.show,
    role: wanted.role,
    page: wanted.page,
    grant: wanted.grant,
  }).replace("%7Bpage%7D", "{page}");
};
