/** What stands behind the question mark of an address, as Next gives it to a page. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The one value of a name, trimmed; undefined when it is absent or empty. */
export function valueOf(query: Query, name: string): string | undefined {
  const value = query[name];
  const one = (Array.isArray(value) ? value[0] : value)?.trim();
  return one || undefined;
}

/** The value of a name when it is one of those known. */
export function chosenFrom<T extends string>(
  values: readonly T[],
  query: Query,
  name: string,
): T | undefined {
  const value = valueOf(query, name);
  return values.find((known) => known === value);
}

/** The page asked for, from 1. */
export function pageOf(query: Query): number {
  const page = Number(valueOf(query, "page") ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}

/** The value of a name when it is a calendar day from the year 1000 on, as 2026-01-05. */
export function dayOf(query: Query, name: string): string | undefined {
  const value = valueOf(query, name);
  return value && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}

/** The value of a name when it has the form of an id. */
export function idOf(query: Query, name: string): string | undefined {
  const value = valueOf(query, name);
  return value && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) ? value : undefined;
}

/** An address with these values; what is undefined or empty is left out. */
export function address(path: string, values: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== "") query.set(name, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}
