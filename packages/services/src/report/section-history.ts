import type { Executor } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { edition, section } from "@nianbao/db/schema/edition";
import { sectionVersion, type VersionSource } from "@nianbao/db/schema/section-version";
import { and, desc, eq, notExists } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { found, insist } from "../kernel/refused.ts";
import { visibleTo } from "./visible-to.ts";

export const ListSectionVersions = z.object({ sectionId: z.uuid() });
export const GetSectionVersion = z.object({ sectionId: z.uuid(), number: z.number().int().positive() });
export const ListRemovedSections = z.object({ editionId: z.uuid() });

export interface VersionEntry {
  readonly number: number;
  readonly source: VersionSource;
  readonly restoredFrom: number | null;
  readonly heading: string;
  /** Who wrote it; null where nobody has written yet. */
  readonly author: string | null;
  readonly createdAt: Date;
}

const entry = {
  number: sectionVersion.number,
  source: sectionVersion.source,
  restoredFrom: sectionVersion.restoredFrom,
  heading: sectionVersion.heading,
  author: account.name,
  createdAt: sectionVersion.createdAt,
};

/**
 * The texts a section had, newest first; the first is the one that stands.
 * In: {sectionId}. Out: {sectionId, removed, versions: VersionEntry[]}. A removed section keeps its history.
 */
export async function listSectionVersions(call: Call, input: z.infer<typeof ListSectionVersions>) {
  const { standing } = await readableSection(call, input.sectionId);
  const versions: VersionEntry[] = await call.db
    .select(entry)
    .from(sectionVersion)
    .leftJoin(account, eq(account.id, sectionVersion.authorId))
    .where(eq(sectionVersion.sectionId, input.sectionId))
    .orderBy(desc(sectionVersion.number));
  if (standing && versions[0]?.number !== standing.version) versions.unshift(await unkept(call.db, standing));
  return { sectionId: input.sectionId, removed: standing === null, versions };
}

/**
 * One text of a section. In: {sectionId, number}. Out: VersionEntry with {statutoryRole, body}; two of them
 * are compared by the document package.
 */
export async function getSectionVersion(call: Call, input: z.infer<typeof GetSectionVersion>) {
  const { standing } = await readableSection(call, input.sectionId);
  const [kept] = await call.db
    .select({ ...entry, statutoryRole: sectionVersion.statutoryRole, body: sectionVersion.body })
    .from(sectionVersion)
    .leftJoin(account, eq(account.id, sectionVersion.authorId))
    .where(and(eq(sectionVersion.sectionId, input.sectionId), eq(sectionVersion.number, input.number)));
  if (kept) return kept;
  const row = found(standing?.version === input.number ? standing : null);
  return { ...(await unkept(call.db, row)), statutoryRole: row.statutoryRole, body: row.body };
}

/**
 * The sections an edition had once and has no more, each as it last stood.
 * In: {editionId}. Out: (VersionEntry & {sectionId})[], last removed first.
 */
export async function listRemovedSections(call: Call, input: z.infer<typeof ListRemovedSections>) {
  const [head] = await call.db
    .select()
    .from(edition)
    .where(and(eq(edition.id, input.editionId), visibleTo(call.actor)));
  insist(may(call.actor, "history.read", found(head)));
  const rows = await call.db
    .selectDistinctOn([sectionVersion.sectionId], { sectionId: sectionVersion.sectionId, ...entry })
    .from(sectionVersion)
    .leftJoin(account, eq(account.id, sectionVersion.authorId))
    .where(
      and(
        eq(sectionVersion.editionId, input.editionId),
        notExists(
          call.db.select({ id: section.id }).from(section).where(eq(section.id, sectionVersion.sectionId)),
        ),
      ),
    )
    .orderBy(sectionVersion.sectionId, desc(sectionVersion.number));
  return rows.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

/** A section, standing or removed, whose history this person may read. */
async function readableSection(call: Call, sectionId: string) {
  const [standing] = await call.db.select().from(section).where(eq(section.id, sectionId));
  const [past] = standing
    ? [standing]
    : await call.db
        .select({ editionId: sectionVersion.editionId })
        .from(sectionVersion)
        .where(eq(sectionVersion.sectionId, sectionId))
        .limit(1);
  const [head] = await call.db
    .select()
    .from(edition)
    .where(and(eq(edition.id, found(past).editionId), visibleTo(call.actor)));
  insist(may(call.actor, "history.read", found(head)));
  return { standing: standing ?? null };
}

/** A text from before its section's history began. */
async function unkept(db: Executor, row: typeof section.$inferSelect): Promise<VersionEntry> {
  const [writer] = row.updatedBy
    ? await db.select({ name: account.name }).from(account).where(eq(account.id, row.updatedBy))
    : [];
  return {
    number: row.version,
    source: "opened",
    restoredFrom: null,
    heading: row.heading,
    author: writer?.name ?? null,
    createdAt: row.updatedAt,
  };
}
