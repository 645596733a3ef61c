import type { Transaction } from "@nianbao/db/client";
import { decision } from "@nianbao/db/schema/edition";
import { publication } from "@nianbao/db/schema/publication";
import { and, eq } from "@nianbao/db/sql";
import { onTime } from "@nianbao/domain/calendar/statutory";
import { type Recorder, record } from "../kernel/record.ts";
import { reject } from "../kernel/refused.ts";
import { correctionNotice } from "./correction-notice.ts";
import { nextIndexNo } from "./index-number.ts";
import type { LoadedPublication } from "./load-publication.ts";
import { publishedBytes } from "./published-bytes.ts";
import { registrationOf } from "./registration.ts";

export interface Publishing {
  readonly tx: Transaction;
  readonly doer: Recorder;
  /** The person who scheduled what the product now publishes. */
  readonly onBehalfOf?: string | null;
  readonly now: Date;
  /** Read after `lockReport`. */
  readonly loaded: LoadedPublication;
  readonly reason?: string | undefined;
}

export interface PublishedAs {
  readonly version: number;
  readonly indexNo: string;
  readonly supersededId: string | null;
}

/**
 * Makes a publication public: writes its bytes once, gives it its 索引号, and in the same transaction marks the one
 * it replaces as superseded. Lateness is recorded and blocks nothing. The rules have already said yes.
 */
export async function publish(publishing: Publishing): Promise<PublishedAs> {
  const { tx, doer, now, loaded, onBehalfOf } = publishing;
  const { publication: row, edition, revision, org } = loaded;
  const { live, notice } = await correctionNotice(tx, loaded, publishing.reason);
  if (live) await supersede(publishing, live, notice);
  const bytes = publishedBytes(revision.manuscript, await signedHash(tx, loaded), registrationOf(edition));
  const indexNo = await nextIndexNo(tx, org, now);
  const [written] = await tx
    .update(publication)
    .set({
      ...bytes,
      state: "published",
      revisionId: revision.id,
      indexNo,
      notice,
      publishedAt: now,
      publishedBy: doer.actor?.accountId ?? null,
      onTime: live ? live.publication.onTime : onTime(now, loaded.campaign.publicationDue),
      version: row.version + 1,
    })
    .where(and(eq(publication.id, row.id), eq(publication.version, row.version)))
    .returning({ version: publication.version });
  if (!written) return reject("stale_version");
  await record(tx, doer, now, {
    subjectType: "publication",
    subjectId: row.id,
    command: "publish",
    from: row.state,
    to: "published",
    regionId: org.regionId,
    orgId: org.id,
    reportId: row.reportId,
    reason: notice,
    contentHash: bytes.contentHash,
    onBehalfOf: onBehalfOf ?? null,
    detail: { indexNo, supersedes: live?.publication.id ?? null },
  });
  return { version: written.version, indexNo, supersededId: live?.publication.id ?? null };
}

async function supersede(
  { tx, doer, now, onBehalfOf, loaded }: Publishing,
  { publication: old }: LoadedPublication,
  notice: string | null,
): Promise<void> {
  await tx
    .update(publication)
    .set({ state: "superseded", supersededAt: now, version: old.version + 1 })
    .where(eq(publication.id, old.id));
  await record(tx, doer, now, {
    subjectType: "publication",
    subjectId: old.id,
    command: "supersede",
    from: old.state,
    to: "superseded",
    regionId: old.regionId,
    orgId: old.orgId,
    reportId: old.reportId,
    reason: notice,
    contentHash: old.contentHash,
    onBehalfOf: onBehalfOf ?? null,
    detail: { supersededBy: loaded.publication.id },
  });
}

/** The hash that stands in the record of the sign-off, not in the text's own row. */
async function signedHash(tx: Transaction, { edition, revision }: LoadedPublication): Promise<string> {
  const [signing] = await tx
    .select({ contentHash: decision.contentHash })
    .from(decision)
    .where(
      and(
        eq(decision.editionId, edition.id),
        eq(decision.revisionId, revision.id),
        eq(decision.verdict, "sign"),
      ),
    );
  return signing?.contentHash ?? reject("no_signed_edition");
}
