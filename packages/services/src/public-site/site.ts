import { region } from "@nianbao/db/schema/region";
import { eq, isNull } from "@nianbao/db/sql";
import type { Call } from "../kernel/call.ts";

/** What a reader's request brings: a database and a clock, and nobody who acts. */
export interface Site extends Pick<Call, "db" | "clock"> {
  /** Which region's reports are shown; not needed where an installation serves one region. */
  readonly regionCode?: string | undefined;
}

export interface SiteRegion {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The region this site serves: the one named, else the only root region; null when there is none to show. */
export async function siteRegion(site: Site): Promise<SiteRegion | null> {
  const rows = await site.db
    .select({ id: region.id, code: region.code, name: region.name })
    .from(region)
    .where(site.regionCode === undefined ? isNull(region.parentId) : eq(region.code, site.regionCode))
    .limit(2);
  const [only, another] = rows;
  return only && !another ? only : null;
}
