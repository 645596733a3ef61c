import { decision } from "@nianbao/db/schema/edition";
import { publication } from "@nianbao/db/schema/publication";
import { and, eq } from "@nianbao/db/sql";
import type { Site } from "./site.ts";

/** The content hash that stands in the record of the sign-off of what was published; null when there is none. */
export async function signedHash(site: Site, publicationId: string): Promise<string | null> {
  const [row] = await site.db
    .select({ contentHash: decision.contentHash })
    .from(publication)
    .innerJoin(
      decision,
      and(
        eq(decision.editionId, publication.editionId),
        eq(decision.revisionId, publication.revisionId),
        eq(decision.verdict, "sign"),
      ),
    )
    .where(eq(publication.id, publicationId));
  return row?.contentHash ?? null;
}
