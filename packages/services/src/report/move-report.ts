import type { Transaction } from "@nianbao/db/client";
import { edition } from "@nianbao/db/schema/edition";
import { and, eq } from "@nianbao/db/sql";
import { decide, type Move } from "@nianbao/domain/workflow/decide";
import type { MoveInput } from "@nianbao/domain/workflow/edition";
import { editionCommands } from "@nianbao/domain/workflow/transitions";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, Refused, reject } from "../kernel/refused.ts";
import { line, longText } from "../kernel/text.ts";
import { reauthenticate } from "../session/reauthenticate.ts";
import { announce } from "./announce.ts";
import { effects } from "./effects.ts";
import { type LoadedEdition, loadEditions } from "./load-editions.ts";

export const MoveReport = z.object({
  editionId: z.uuid(),
  command: z.enum(editionCommands),
  /** The version the person saw. */
  version: z.number().int().positive(),
  /** The hash of the revision the person saw. */
  contentHash: z.string().max(128).optional(),
  reason: longText(2_000).optional(),
  opinion: longText(2_000).optional(),
  docNumber: line(60).optional(),
  issueDate: z.iso.date().optional(),
  dueAt: z.date().optional(),
  recommendation: z.enum(["accept", "return"]).optional(),
  password: z.string().max(200).optional(),
});
export type MoveReport = z.infer<typeof MoveReport>;

export interface Moved {
  readonly reportId: string;
  readonly editionId: string;
  readonly state: Move["to"];
  readonly version: number;
}

/** What every effect and announcement is given: the decided move with the rows it was decided on. */
export interface Moving {
  readonly tx: Transaction;
  readonly call: Call;
  readonly now: Date;
  readonly loaded: LoadedEdition;
  readonly move: Move;
  readonly input: MoveReport;
  readonly factors: readonly string[];
}

/**
 * The one verb behind every transition of an edition: lock, decide, write, record, tell, in one transaction.
 * Of two people moving one report at once, the later is refused with `stale_version` or `wrong_state`.
 */
export async function moveReport(call: Call, input: MoveReport): Promise<Moved> {
  if (input.password !== undefined) await reauthenticate({ ...call, idempotency: undefined }, input.password);
  const factors = input.password === undefined ? call.factors : ["session", "password"];
  return inTransaction(call, async (tx, now) => {
    const loaded = found((await loadEditions(tx, eq(edition.id, input.editionId), now, { lock: true }))[0]);
    const given: MoveInput = { ...input, reauthenticated: input.password !== undefined };
    const decision = decide(loaded.facts, input.command, call.actor, given, now);
    if (!decision.ok) throw new Refused(decision.refusal);
    const moving: Moving = { tx, call, now, loaded, move: decision.move, input, factors };
    const effect = await effects[input.command](moving);
    const [written] = await tx
      .update(edition)
      .set({
        ...effect.set,
        state: decision.move.to,
        stepIndex: decision.move.nextStepIndex,
        version: loaded.edition.version + 1,
      })
      .where(and(eq(edition.id, loaded.edition.id), eq(edition.version, loaded.edition.version)))
      .returning({ version: edition.version });
    if (!written) return reject("stale_version");
    await record(tx, call, now, {
      subjectType: "edition",
      subjectId: loaded.edition.id,
      command: input.command,
      from: decision.move.from,
      to: decision.move.to,
      regionId: loaded.org.regionId,
      orgId: loaded.org.id,
      reportId: loaded.report.id,
      reason: input.reason ?? input.opinion,
      contentHash: effect.contentHash ?? loaded.revision?.contentHash ?? null,
      detail: { step: decision.move.stepKey, ...effect.detail },
      factors,
    });
    await effect.after?.();
    await announce(moving);
    return {
      reportId: loaded.report.id,
      editionId: loaded.edition.id,
      state: decision.move.to,
      version: written.version,
    };
  });
}
