import type { Transaction } from "@nianbao/db/client";
import { publication } from "@nianbao/db/schema/publication";
import { and, eq } from "@nianbao/db/sql";
import {
  decidePublication,
  disclosureItems,
  publicationCommands,
  type PublicationMove,
} from "@nianbao/domain/workflow/publication";
import type { PublicationState } from "@nianbao/domain/workflow/states";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, Refused, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { announcePublication } from "./announce-publication.ts";
import { correctionNotice } from "./correction-notice.ts";
import {
  type LoadedPublication,
  loadPublications,
  lockReport,
  publicationFacts,
} from "./load-publication.ts";
import { publish } from "./publish.ts";

export const MovePublication = z.object({
  publicationId: z.uuid(),
  /** `supersede` has no command of its own: it happens when the text that takes its place is published. */
  command: z.enum(publicationCommands).exclude(["supersede"]),
  /** The version the person saw. */
  version: z.number().int().positive(),
  form: z.partialRecord(z.enum(disclosureItems), z.enum(["clear", "risk"])).optional(),
  basis: longText(1_000).optional(),
  /** For `publish` and `schedule` of a text that replaces a published one: the public notice. */
  reason: longText(2_000).optional(),
  publishAt: z.date().optional(),
});
export type MovePublication = z.infer<typeof MovePublication>;

export interface MovedPublication {
  readonly publicationId: string;
  readonly reportId: string;
  readonly state: PublicationState;
  readonly version: number;
  /** Set from publication on. */
  readonly indexNo: string | null;
}

/**
 * The one verb behind every transition of a publication: lock, decide, write, record, tell, in one transaction.
 * Of two people moving it at once, the later is refused with `stale_version`.
 */
export async function movePublication(call: Call, input: MovePublication): Promise<MovedPublication> {
  await refuseClassified(call, { subjectType: "publication_notice", subjectId: input.publicationId }, [
    input.basis,
    input.reason,
  ]);
  return inTransaction(call, async (tx, now) => {
    const [head] = await tx
      .select({ reportId: publication.reportId })
      .from(publication)
      .where(and(eq(publication.id, input.publicationId), eq(publication.orgId, call.actor.orgId)));
    await lockReport(tx, found(head).reportId);
    const loaded = found((await loadPublications(tx, eq(publication.id, input.publicationId)))[0]);
    const decision = decidePublication(publicationFacts(loaded), input.command, call.actor, input, now);
    if (!decision.ok) throw new Refused(decision.refusal);
    const { id, reportId, indexNo } = loaded.publication;
    const done =
      input.command === "publish"
        ? await publish({ tx, doer: call, now, loaded, reason: input.reason })
        : { version: await write({ tx, call, now, loaded, input, move: decision.move }), indexNo };
    await announcePublication(tx, now, loaded, input.command, { by: call.actor, reason: input.reason });
    return {
      publicationId: id,
      reportId,
      state: decision.move.to,
      version: done.version,
      indexNo: done.indexNo,
    };
  });
}

interface Writing {
  readonly tx: Transaction;
  readonly call: Call;
  readonly now: Date;
  readonly loaded: LoadedPublication;
  readonly input: MovePublication;
  readonly move: PublicationMove;
}

/** Everything but publishing: the new state, the command's columns and the record. Answers the new version. */
async function write({ tx, call, now, loaded, input, move }: Writing): Promise<number> {
  const { publication: row, org, revision } = loaded;
  const notice =
    move.command === "schedule" ? (await correctionNotice(tx, loaded, input.reason)).notice : undefined;
  const [written] = await tx
    .update(publication)
    .set({ ...columns(call, input, now), notice, state: move.to, version: row.version + 1 })
    .where(and(eq(publication.id, row.id), eq(publication.version, row.version)))
    .returning({ version: publication.version });
  await record(tx, call, now, {
    subjectType: "publication",
    subjectId: row.id,
    command: move.command,
    from: move.from,
    to: move.to,
    regionId: org.regionId,
    orgId: org.id,
    reportId: row.reportId,
    reason: input.reason || input.basis,
    contentHash: row.contentHash ?? revision.contentHash,
    detail: {
      ...(input.form ? { form: input.form } : {}),
      ...(input.publishAt ? { publishAt: input.publishAt.toISOString() } : {}),
    },
  });
  return written?.version ?? reject("stale_version");
}

/** The columns each command writes besides state, notice and version. */
function columns(
  { actor }: Call,
  input: MovePublication,
  now: Date,
): Partial<typeof publication.$inferInsert> {
  const reviewed = { form: input.form ?? null, reviewedBy: actor.accountId, reviewedAt: now };
  switch (input.command) {
    case "clear":
      return reviewed;
    case "exempt":
      return { ...reviewed, basis: input.basis ?? null };
    case "schedule":
      return { publishAt: input.publishAt ?? null };
    case "unschedule":
      return { publishAt: null };
    case "propose_takedown":
      return { takedownProposedBy: actor.accountId, takedownReason: input.reason ?? null };
    case "take_down":
      // The public reads the reason that was proposed; the decider's own stands in the record.
      return { takenDownAt: now };
    case "start_disclosure_review":
    case "publish":
      return {};
  }
}
