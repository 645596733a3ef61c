import { randomUUID } from "node:crypto";
import type { Transaction } from "@nianbao/db/client";
import { approximations, type edition, fact } from "@nianbao/db/schema/edition";
import { eq } from "@nianbao/db/sql";
import { type Body, mapInlines } from "@nianbao/document/body";
import { maxFacts } from "@nianbao/document/limits";
import { validateBody } from "@nianbao/document/validate-body";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { Refused, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { decimal } from "./save-fact.ts";

/** A number of an imported text that the drafter confirmed as a fact; `key` is what its figures name it by. */
export const ImportedFact = z.object({
  key: z.string().min(1).max(64),
  label: line(100).pipe(z.string().min(1)),
  value: decimal,
  unit: line(20),
  approximation: z.enum(approximations),
  indicatorCode: line(20).nullable(),
});
export type ImportedFact = z.infer<typeof ImportedFact>;

type Stated = Pick<ImportedFact, "label" | "value" | "unit" | "approximation" | "indicatorCode">;

const statement = (row: Stated): string =>
  JSON.stringify([row.label, row.value, row.unit, row.approximation, row.indicatorCode]);

/**
 * Stores the facts of an imported text and answers the id of each by its key. A fact the draft has already, word
 * for word, is not stored twice: its figures point to it, and those that name it by its own id stay as they are.
 */
export async function storeImportedFacts(
  tx: Transaction,
  call: Call,
  now: Date,
  draft: Pick<typeof edition.$inferSelect, "id" | "regionId" | "orgId">,
  facts: readonly ImportedFact[],
): Promise<Map<string, string>> {
  const standing = await tx.select().from(fact).where(eq(fact.editionId, draft.id));
  const ids = new Map(
    standing.map((row) => [statement({ ...row, approximation: row.approximation }), row.id]),
  );
  const byKey = new Map(standing.map((row) => [row.id, row.id]));
  const added: (typeof fact.$inferInsert)[] = [];
  for (const { key, ...stated } of facts) {
    const known = ids.get(statement(stated));
    const id = known ?? randomUUID();
    byKey.set(key, id);
    if (known) continue;
    ids.set(statement(stated), id);
    added.push({
      id,
      ...stated,
      regionId: draft.regionId,
      orgId: draft.orgId,
      editionId: draft.id,
      divisionId: call.actor.divisionId,
      suppliedBy: call.actor.accountId,
      updatedAt: now,
    });
  }
  if (standing.length + added.length > maxFacts) reject("text_too_long", { limit: maxFacts, unit: "facts" });
  if (added.length > 0) await tx.insert(fact).values(added);
  return byKey;
}

/** The body with its figures pointing to stored facts; a figure of no such fact becomes the text it shows. */
export function withStoredFacts(body: Body, ids: ReadonlyMap<string, string>): Body {
  const answer = validateBody(
    mapInlines(body, (node) => {
      if (node.type === "text") return node;
      const factId = ids.get(node.attrs.factId);
      const marks = node.marks ? { marks: node.marks } : {};
      return factId === undefined
        ? { type: "text", text: node.attrs.text, ...marks }
        : { ...node, attrs: { ...node.attrs, factId } };
    }),
  );
  if (!answer.ok) throw new Refused(answer.refusal);
  return answer.body;
}
