import type { Executor } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { and, desc, eq } from "@nianbao/db/sql";
import { reject } from "../kernel/refused.ts";
import { liveOther, type LoadedPublication } from "./load-publication.ts";

/**
 * What the public is told about a text that takes the place of a published one: the words given now, else those
 * given when it was scheduled, else the reason for which the correction was opened. A text that replaces nothing
 * needs none; one that replaces another is refused without (`reason_required`).
 */
export async function correctionNotice(
  tx: Executor,
  loaded: LoadedPublication,
  given: string | undefined,
): Promise<{ readonly live: LoadedPublication | null; readonly notice: string | null }> {
  const live = await liveOther(tx, loaded.publication);
  const notice = given?.trim() || loaded.publication.notice || (await openingReason(tx, loaded.edition.id));
  if (!live) return { live, notice: loaded.edition.kind === "correction" ? notice : null };
  if (live.edition.number > loaded.edition.number) reject("wrong_state", { state: "superseded" });
  if (!notice) reject("reason_required");
  return { live, notice };
}

async function openingReason(tx: Executor, editionId: string): Promise<string | null> {
  const [opened] = await tx
    .select({ reason: event.reason })
    .from(event)
    .where(and(eq(event.subjectType, "correction"), eq(event.subjectId, editionId)))
    .orderBy(desc(event.id))
    .limit(1);
  return opened?.reason ?? null;
}
