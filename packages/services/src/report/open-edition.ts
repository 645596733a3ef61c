import { randomUUID } from "node:crypto";
import type { Transaction } from "@nianbao/db/client";
import { edition, fact, section } from "@nianbao/db/schema/edition";
import { evidence } from "@nianbao/db/schema/evidence";
import type { org } from "@nianbao/db/schema/org";
import type { report } from "@nianbao/db/schema/report";
import { waiver } from "@nianbao/db/schema/waiver";
import { and, eq, isNull } from "@nianbao/db/sql";
import { mapInlines } from "@nianbao/document/body";
import type { EditionKind } from "@nianbao/domain/workflow/states";
import type { Call } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { bodyOf } from "./assemble-manuscript.ts";
import type { LoadedEdition } from "./load-editions.ts";

export interface NewEdition {
  readonly report: Pick<typeof report.$inferSelect, "id">;
  readonly org: Pick<typeof org.$inferSelect, "id" | "regionId" | "chain">;
  readonly number: number;
  readonly kind: EditionKind;
  readonly title: string;
  readonly addressee: string;
  readonly cc: readonly string[];
  readonly docNumber: string | null;
  readonly dueAt: Date;
}

/** Opens an edition for drafting and records that it did. The chain of its body is kept as it is today. */
export async function openEdition(
  tx: Transaction,
  call: Pick<Call, "actor" | "factors">,
  now: Date,
  next: NewEdition,
): Promise<string> {
  const [row] = await tx
    .insert(edition)
    .values({
      regionId: next.org.regionId,
      orgId: next.org.id,
      reportId: next.report.id,
      number: next.number,
      kind: next.kind,
      chain: next.org.chain,
      title: next.title,
      addressee: next.addressee,
      cc: [...next.cc],
      docNumber: next.docNumber,
      dueAt: next.dueAt,
      createdAt: now,
    })
    .returning({ id: edition.id });
  if (!row) throw new Error("the edition was not written");
  await record(tx, call, now, {
    subjectType: "edition",
    subjectId: row.id,
    command: `open_${next.kind}`,
    to: "drafting",
    regionId: next.org.regionId,
    orgId: next.org.id,
    reportId: next.report.id,
    detail: { number: next.number },
  });
  return row.id;
}

/** Copies a closed edition's text into a newly opened one: new rows, same words, same authors, same evidence, same waivers. */
export async function copyText(tx: Transaction, from: LoadedEdition, editionId: string): Promise<void> {
  const factIds = new Map(from.factRows.map((row) => [row.id, randomUUID()]));
  if (from.factRows.length > 0) {
    await tx
      .insert(fact)
      .values(from.factRows.map((row) => ({ ...row, id: factIds.get(row.id) ?? randomUUID(), editionId })));
  }
  const files = await tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.editionId, from.edition.id), isNull(evidence.removedAt)));
  const copies = files.flatMap(({ id: _id, ...file }) => {
    const factId = factIds.get(file.factId);
    return factId ? [{ ...file, factId, editionId }] : [];
  });
  if (copies.length > 0) await tx.insert(evidence).values(copies);
  const reasons = await tx
    .select()
    .from(waiver)
    .where(and(eq(waiver.editionId, from.edition.id), isNull(waiver.withdrawnAt)));
  if (reasons.length > 0) {
    await tx.insert(waiver).values(reasons.map(({ id: _id, ...reason }) => ({ ...reason, editionId })));
  }
  if (from.sections.length > 0) {
    await tx.insert(section).values(
      from.sections.map(({ id: _id, version: _version, ...row }) => ({
        ...row,
        editionId,
        body: {
          ...mapInlines(bodyOf({ body: row.body }), (node) => {
            if (node.type !== "figure") return node;
            const factId = factIds.get(node.attrs.factId);
            return factId ? { ...node, attrs: { ...node.attrs, factId } } : node;
          }),
        },
      })),
    );
  }
}
