import { event } from "@nianbao/db/schema/event";
import { eq } from "@nianbao/db/sql";
import { defaultDictionaries } from "@nianbao/domain/dictionaries/dictionaries";
import type { Actor } from "@nianbao/domain/policy/actor";
import type { PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import type { z } from "zod";
import { elsewhere } from "../testing/elsewhere.ts";
import { openWorld } from "../testing/open-world.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { as } from "../testing/world.ts";
import {
  listDictionary,
  removeDictionaryEntry,
  SaveDictionaryEntry,
  saveDictionaryEntry,
} from "./manage-dictionary.ts";
import { regionWords } from "./region-dictionaries.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
const { regionId } = world.cast;
const far = await elsewhere(world.db);
const farAdmin: Actor = { ...far, divisionId: null, name: "许闻溪", roles: ["system_admin"] };

const entry = (given: Partial<z.input<typeof SaveDictionaryEntry>>) =>
  SaveDictionaryEntry.parse({
    kind: "slogan",
    wrong: "",
    right: "三区四基地",
    note: "",
    active: true,
    ...given,
  });
const save = (person: PersonName | Actor, given: Partial<z.input<typeof SaveDictionaryEntry>> = {}) =>
  saveDictionaryEntry(as(world, person), entry(given));
const words = async (of = regionId) => (await regionWords(world.db, [of])).get(of);

test("what the administrator adds is used beside what the product knows, in his region alone, once it is active", async () => {
  await save("systemAdmin");
  await save("systemAdmin", { kind: "name", wrong: "李明远", right: "李明园" });
  await save("systemAdmin", { kind: "confusable", wrong: "推荐法治", right: "推进法治" });
  await save("systemAdmin", { kind: "required_phrase", right: "习近平法治思想" });
  await save("systemAdmin", { kind: "law_title", wrong: "某规定", right: "某新规定", note: "2025年起" });
  await save("systemAdmin", { kind: "slogan", right: "没有启用", active: false });
  const { dictionaries, requiredPhrases } = (await words()) ?? {};
  expect(requiredPhrases).toEqual(["习近平法治思想"]);
  expect(dictionaries?.slogans).toEqual([...defaultDictionaries.slogans, "三区四基地"]);
  expect(dictionaries?.names.at(-1)).toEqual({ wrong: "李明远", right: "李明园" });
  expect(dictionaries?.confusables.at(-1)).toEqual({ wrong: "推荐法治", right: "推进法治" });
  expect(dictionaries?.laws.at(-1)).toMatchObject({ title: "某新规定", wrong: "某规定", current: true });
  expect((await words(far.regionId))?.dictionaries).toEqual(defaultDictionaries);
});

test("an entry is changed by one of two at once, removed, and every change is recorded", async () => {
  const { id: entryId } = await save("systemAdmin", { right: "甲词" });
  const change = (right: string) => refusalOf(save("systemAdmin", { entryId, version: 1, right }));
  expect((await Promise.all([change("乙词"), change("丙词")])).toSorted()).toEqual(["done", "stale_version"]);
  const remove = (version: number) =>
    refusalOf(removeDictionaryEntry(as(world, "systemAdmin"), { entryId, version }));
  expect(await remove(1)).toBe("stale_version");
  expect(await remove(2)).toBe("done");
  expect(await remove(2)).toBe("not_found");
  const told = await world.db.select().from(event).where(eq(event.subjectId, entryId)).orderBy(event.id);
  expect(told.map((row) => row.command)).toEqual([
    "save_dictionary_entry",
    "save_dictionary_entry",
    "remove_dictionary_entry",
  ]);
});

test("the same words twice, a confusable word without its mistake and words that are their own mistake are refused", async () => {
  await save("systemAdmin", { right: "重复" });
  expect(await refusalOf(save("systemAdmin", { right: "重复" }))).toBe("name_taken");
  const { id: entryId } = await save("systemAdmin", { right: "另一条" });
  expect(await refusalOf(save("systemAdmin", { entryId, version: 1, right: "重复" }))).toBe("name_taken");
  expect(() => entry({ kind: "confusable" })).toThrow("wrong");
  expect(() => entry({ kind: "name", wrong: "同", right: "同" })).toThrow("wrong");
});

test("nobody but the region's system administrator keeps it; another region's entry is not found", async () => {
  const { id: entryId } = await save("systemAdmin", { right: "本区" });
  for (const person of ["drafter", "reviewer", "securityAdmin"] as const) {
    expect(await refusalOf(save(person))).toBe("role_required");
    expect(await refusalOf(listDictionary(as(world, person), {}))).toBe("role_required");
    expect(await refusalOf(removeDictionaryEntry(as(world, person), { entryId, version: 1 }))).toBe(
      "role_required",
    );
  }
  expect(await refusalOf(save(farAdmin, { entryId, version: 1 }))).toBe("not_found");
  expect(await refusalOf(removeDictionaryEntry(as(world, farAdmin), { entryId, version: 1 }))).toBe(
    "not_found",
  );
  expect(await listDictionary(as(world, farAdmin), {})).toEqual([]);
  const listed = await listDictionary(as(world, "systemAdmin"), { kind: "slogan" });
  expect(listed.map((row) => row.right)).toContain("本区");
});
