import type { Executor } from "@nianbao/db/client";
import { fact, section } from "@nianbao/db/schema/edition";
import { eq } from "@nianbao/db/sql";
import type { Body } from "@nianbao/document/body";
import { freeze } from "@nianbao/document/freeze";
import { assembleManuscript } from "./assemble-manuscript.ts";

/** The sections of an edition as they read now: figures show what their facts say. By section id. */
export async function standingBodies(tx: Executor, editionId: string): Promise<ReadonlyMap<string, Body>> {
  const sections = await tx.select().from(section).where(eq(section.editionId, editionId));
  const facts = await tx.select().from(fact).where(eq(fact.editionId, editionId));
  const text = assembleManuscript({ title: "", addressee: "", cc: [] }, "", null, sections, facts);
  return new Map(freeze(text).sections.map((row) => [row.id, row.body]));
}
