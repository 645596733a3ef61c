import type { Transaction } from "@nianbao/db/client";
import { edition } from "@nianbao/db/schema/edition";
import { and, eq } from "@nianbao/db/sql";
import { type Action, may } from "@nianbao/domain/policy/may";
import type { Call } from "../kernel/call.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { visibleTo } from "./visible-to.ts";

/**
 * Holds an edition for a change of its text: readable for this person, open for drafting, and allowed by the
 * policy for the division the text belongs to.
 */
export async function lockDraft(
  tx: Transaction,
  call: Call,
  editionId: string,
  action: Action,
  divisionId: string | null = null,
) {
  const [row] = await tx
    .select()
    .from(edition)
    .where(and(eq(edition.id, editionId), visibleTo(call.actor)))
    .for("update");
  const draft = found(row);
  insist(may(call.actor, action, { orgId: draft.orgId, regionId: draft.regionId, divisionId }));
  if (draft.state !== "drafting") reject("editing_closed", { state: draft.state });
  return draft;
}
