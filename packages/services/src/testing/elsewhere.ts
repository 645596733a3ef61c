import type { Database } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { org } from "@nianbao/db/schema/org";
import { region } from "@nianbao/db/schema/region";
import { defaultChain } from "@nianbao/domain/workflow/chain";

/** A body and a person of another region, of whom nobody in the cast may know. */
export async function elsewhere(db: Database) {
  const [regionId, orgId, accountId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  await db.insert(region).values({ id: regionId, code: "990107", name: "临湖区" });
  await db.insert(org).values({
    id: orgId,
    regionId,
    kind: "bureau",
    fullName: "临湖区教育局",
    shortName: "教育局",
    chain: [...defaultChain],
  });
  await db.insert(account).values({ id: accountId, regionId, orgId, username: "elsewhere", name: "许闻溪" });
  return { regionId, orgId, accountId };
}
