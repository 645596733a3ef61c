import { account } from "@nianbao/db/schema/account";
import { dictionaryEntry, dictionaryKinds } from "@nianbao/db/schema/dictionary";
import { and, asc, eq, ne, type SQL } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";

export const ListDictionary = z.object({ kind: z.enum(dictionaryKinds).optional() });
export const SaveDictionaryEntry = z
  .object({
    /** Absent for a new entry. */
    entryId: z.uuid().optional(),
    version: z.number().int().positive().optional(),
    kind: z.enum(dictionaryKinds),
    /** What it is mistaken for; a confusable word needs one, a slogan or a required phrase has none. */
    wrong: line(100),
    right: line(100).pipe(z.string().min(1)),
    note: line(300),
    active: z.boolean(),
  })
  .refine(({ kind, wrong }) => kind !== "confusable" || wrong !== "", { path: ["wrong"] })
  .refine(({ wrong, right }) => wrong !== right, { path: ["wrong"] });
export const RemoveDictionaryEntry = z.object({ entryId: z.uuid(), version: z.number().int().positive() });

const mine = (call: Call, entryId: string): SQL | undefined =>
  and(eq(dictionaryEntry.id, entryId), eq(dictionaryEntry.regionId, call.actor.regionId));

/**
 * What the region adds to the lists that come with the product (`defaultDictionaries` of the domain).
 * In: {kind?}. Out: {id, kind, wrong, right, note, active, version, updatedBy, updatedAt}[], by kind and word.
 */
export const listDictionary = async (call: Call, input: z.infer<typeof ListDictionary>) => {
  insist(may(call.actor, "dictionary.manage", call.actor));
  return call.db
    .select({
      id: dictionaryEntry.id,
      kind: dictionaryEntry.kind,
      wrong: dictionaryEntry.wrong,
      right: dictionaryEntry.right,
      note: dictionaryEntry.note,
      active: dictionaryEntry.active,
      version: dictionaryEntry.version,
      updatedBy: account.name,
      updatedAt: dictionaryEntry.updatedAt,
    })
    .from(dictionaryEntry)
    .leftJoin(account, eq(account.id, dictionaryEntry.updatedBy))
    .where(
      and(
        eq(dictionaryEntry.regionId, call.actor.regionId),
        input.kind ? eq(dictionaryEntry.kind, input.kind) : undefined,
      ),
    )
    .orderBy(asc(dictionaryEntry.kind), asc(dictionaryEntry.right), asc(dictionaryEntry.wrong));
};

/**
 * Adds or changes an entry; every draft's checks use it from then on.
 * In: SaveDictionaryEntry. Out: {id, version}. Refusals: `name_taken`, `stale_version`.
 */
export async function saveDictionaryEntry(
  call: Call,
  input: z.infer<typeof SaveDictionaryEntry>,
): Promise<{ id: string; version: number }> {
  insist(may(call.actor, "dictionary.manage", call.actor));
  await refuseClassified(call, { subjectType: "dictionary_entry", subjectId: input.entryId ?? null }, [
    input.wrong,
    input.right,
    input.note,
  ]);
  return inTransaction(call, async (tx, now) => {
    const { entryId, version, ...given } = input;
    const values = { ...given, updatedBy: call.actor.accountId, updatedAt: now };
    const taken = () => reject("name_taken", { name: input.right });
    const written = async () => {
      if (!entryId) {
        const [added] = await tx
          .insert(dictionaryEntry)
          .values({ ...values, regionId: call.actor.regionId, createdAt: now })
          .onConflictDoNothing()
          .returning({ id: dictionaryEntry.id, version: dictionaryEntry.version });
        return added ?? taken();
      }
      const [row] = await tx.select().from(dictionaryEntry).where(mine(call, entryId)).for("update");
      if (found(row).version !== version) reject("stale_version");
      const [same] = await tx
        .select({ id: dictionaryEntry.id })
        .from(dictionaryEntry)
        .where(
          and(
            eq(dictionaryEntry.regionId, call.actor.regionId),
            eq(dictionaryEntry.kind, given.kind),
            eq(dictionaryEntry.wrong, given.wrong),
            eq(dictionaryEntry.right, given.right),
            ne(dictionaryEntry.id, entryId),
          ),
        );
      if (same) taken();
      const [changed] = await tx
        .update(dictionaryEntry)
        .set({ ...values, version: found(row).version + 1 })
        .where(mine(call, entryId))
        .returning({ id: dictionaryEntry.id, version: dictionaryEntry.version });
      return found(changed);
    };
    const entry = await written();
    await record(tx, call, now, {
      subjectType: "dictionary_entry",
      subjectId: entry.id,
      command: "save_dictionary_entry",
      orgId: call.actor.orgId,
      detail: { kind: given.kind, wrong: given.wrong, right: given.right, active: given.active },
    });
    return entry;
  });
}

/** Removes an entry. In: {entryId, version}. Out: {id}. */
export const removeDictionaryEntry = (
  call: Call,
  input: z.infer<typeof RemoveDictionaryEntry>,
): Promise<{ id: string }> =>
  inTransaction(call, async (tx, now) => {
    insist(may(call.actor, "dictionary.manage", call.actor));
    const [row] = await tx.select().from(dictionaryEntry).where(mine(call, input.entryId)).for("update");
    const entry = found(row);
    if (entry.version !== input.version) reject("stale_version");
    await tx.delete(dictionaryEntry).where(eq(dictionaryEntry.id, entry.id));
    await record(tx, call, now, {
      subjectType: "dictionary_entry",
      subjectId: entry.id,
      command: "remove_dictionary_entry",
      orgId: call.actor.orgId,
      detail: { kind: entry.kind, wrong: entry.wrong, right: entry.right },
    });
    return { id: entry.id };
  });
