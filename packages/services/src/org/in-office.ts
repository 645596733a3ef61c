import { tenure } from "@nianbao/db/schema/account";
import { type SQL, sql } from "@nianbao/db/sql";

/** The condition under which a tenure covers the day it is in Shanghai. */
export function inOffice(now: Date): SQL {
  const today = sql`(${now.toISOString()}::timestamptz at time zone 'Asia/Shanghai')::date`;
  return sql`${tenure.startsOn} <= ${today} and coalesce(${tenure.endsOn}, 'infinity') >= ${today}`;
}
