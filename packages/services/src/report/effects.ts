import { decision, edition, reviewPoint, type Verdict } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { report } from "@nianbao/db/schema/report";
import { and, eq, ne, sql } from "@nianbao/db/sql";
import { dayOf, minutesLate } from "@nianbao/domain/calendar/statutory";
import type { EditionCommand } from "@nianbao/domain/workflow/transitions";
import { reject } from "../kernel/refused.ts";
import { ensurePublication } from "../publication/ensure-publication.ts";
import { effectiveDue } from "./effective-due.ts";
import { freezeRevision } from "./freeze-revision.ts";
import type { Moving } from "./move-report.ts";
import { copyText, openEdition } from "./open-edition.ts";

export interface Effect {
  /** Columns of the edition that change besides state, step and version. */
  readonly set: Partial<typeof edition.$inferInsert>;
  readonly contentHash?: string;
  readonly detail?: Record<string, unknown>;
  /** Work that must find the edition already moved. */
  readonly after?: () => Promise<unknown>;
}

/** What each command writes. The rules have already said yes. */
export const effects: Record<EditionCommand, (moving: Moving) => Promise<Effect>> = {
  async send_for_review({ tx, call, now, loaded }) {
    const revision = await freezeRevision(tx, call, loaded, now);
    return {
      set: { revisionId: revision.id, sentBy: call.actor.accountId, sentAt: now },
      contentHash: revision.hash,
    };
  },
  async withdraw() {
    return { set: {} };
  },
  async pass(moving) {
    await writeDecision(moving, "pass");
    return { set: {} };
  },
  async send_back(moving) {
    await writeDecision(moving, "send_back");
    return { set: {} };
  },
  async sign(moving) {
    const { call, now, loaded } = moving;
    if (!loaded.manuscript.signatory?.includes(call.actor.name)) reject("stale_revision");
    await writeDecision(moving, "sign");
    return {
      set: { signedBy: call.actor.accountId, signedAt: now, issueDate: dayOf(now) },
      after: () => ensurePublication(moving),
    };
  },
  async submit(moving) {
    const { tx, call, now, loaded, input } = moving;
    await insistDocNumberIsFree(moving);
    const due = effectiveDue(loaded.edition, loaded.report);
    if (loaded.report.firstSubmittedAt === null) {
      await tx
        .update(report)
        .set({ firstSubmittedAt: now, version: sql`${report.version} + 1` })
        .where(eq(report.id, loaded.report.id));
    }
    return {
      set: {
        submittedBy: call.actor.accountId,
        submittedAt: now,
        docNumber: input.docNumber,
        issueDate: input.issueDate,
      },
      detail: { docNumber: input.docNumber, issueDate: input.issueDate, minutesLate: minutesLate(now, due) },
    };
  },
  async recall({ tx, loaded }) {
    if (loaded.edition.number === 1) {
      await tx
        .update(report)
        .set({ firstSubmittedAt: null, version: sql`${report.version} + 1` })
        .where(eq(report.id, loaded.report.id));
    }
    return { set: { submittedBy: null, submittedAt: null } };
  },
  async receive({ call, now }) {
    return { set: { receivedBy: call.actor.accountId, receivedAt: now } };
  },
  async recommend(moving) {
    await writeDecision(moving, "recommend");
    const recommendation = moving.input.recommendation ?? "accept";
    return {
      set: { recommendedBy: moving.call.actor.accountId, recommendation },
      detail: { recommendation },
    };
  },
  async return(moving) {
    const { tx, call, now, loaded, input } = moving;
    await writeDecision(moving, "return");
    await tx.update(reviewPoint).set({ sentAt: now }).where(eq(reviewPoint.editionId, loaded.edition.id));
    return {
      set: { closedBy: call.actor.accountId, closedAt: now },
      detail: { points: loaded.points.length, dueAt: input.dueAt?.toISOString() },
      after: async () => {
        const editionId = await openEdition(tx, call, now, {
          report: loaded.report,
          org: loaded.org,
          number: loaded.edition.number + 1,
          kind: "revision",
          title: loaded.edition.title,
          addressee: loaded.edition.addressee,
          cc: loaded.edition.cc,
          docNumber: loaded.edition.docNumber,
          dueAt: input.dueAt ?? loaded.edition.dueAt,
        });
        await copyText(tx, loaded, editionId);
      },
    };
  },
  async accept(moving) {
    await writeDecision(moving, "accept");
    return { set: { closedBy: moving.call.actor.accountId, closedAt: moving.now } };
  },
};

async function writeDecision(moving: Moving, verdict: Verdict): Promise<void> {
  const { tx, call, now, loaded, move, input, factors } = moving;
  if (!loaded.revision) return reject("stale_revision");
  await tx.insert(decision).values({
    regionId: loaded.org.regionId,
    orgId: loaded.org.id,
    editionId: loaded.edition.id,
    revisionId: loaded.revision.id,
    stepKey: move.stepKey,
    verdict,
    actorId: call.actor.accountId,
    opinion: input.reason || input.opinion || "",
    contentHash: loaded.revision.contentHash,
    factors: [...factors],
    createdAt: now,
  });
}

/** DOC-02: a document number belongs to one report of the body; writers of one body wait for one another. */
async function insistDocNumberIsFree({ tx, loaded, input }: Moving): Promise<void> {
  if (!input.docNumber) return;
  await tx.select({ id: org.id }).from(org).where(eq(org.id, loaded.org.id)).for("no key update");
  const [taken] = await tx
    .select({ id: edition.id })
    .from(edition)
    .where(
      and(
        eq(edition.orgId, loaded.org.id),
        eq(edition.docNumber, input.docNumber),
        ne(edition.reportId, loaded.report.id),
      ),
    )
    .limit(1);
  if (taken) reject("doc_number_taken", { docNumber: input.docNumber });
}
