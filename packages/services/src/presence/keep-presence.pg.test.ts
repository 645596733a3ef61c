import { section } from "@nianbao/db/schema/edition";
import { presence } from "@nianbao/db/schema/presence";
import { eq } from "@nianbao/db/sql";
import type { PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { cleanUp } from "../cleaning/clean-up.ts";
import { openWorld } from "../testing/open-world.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { drafting, signed } from "../testing/stages.ts";
import { as } from "../testing/world.ts";
import { keepPresence, presenceLasts } from "./keep-presence.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
const { editionId } = await drafting(world);
const sections = await world.db.select().from(section).where(eq(section.editionId, editionId));
const [first, second] = sections.map((row) => row.id);
const beat = (person: PersonName, sectionId: string | null, tab = "one", leaving = false) =>
  keepPresence(as(world, person), { editionId, tab, sectionId, leaving });
const seenBy = async (person: PersonName) =>
  (await beat(person, null)).others.map((other) => [other.name, other.sectionId]);

test("each sees the others where they are now, no longer than a heartbeat lasts, and not himself", async () => {
  const { drafter, checker } = world.cast.people;
  await beat("drafter", first ?? null);
  await beat("drafter", first ?? null, "two");
  expect(await seenBy("checker")).toEqual([[drafter.name, first]]);
  await Promise.all([beat("drafter", second ?? null), beat("drafter", second ?? null, "two")]);
  expect(await seenBy("checker")).toEqual([[drafter.name, second]]);
  expect((await beat("drafter", null, "one", true)).others).toMatchObject([{ name: checker.name }]);
  await beat("drafter", null, "two", true);
  expect(await seenBy("checker")).toEqual([]);
  await beat("drafter", first ?? null);
  world.now = new Date(world.now.getTime() + presenceLasts);
  expect(await seenBy("checker")).toEqual([]);
});

test("another body finds nothing, and the committee does not look over a shoulder", async () => {
  expect(await refusalOf(beat("otherDrafter", null))).toBe("not_found");
  const { editionId: done } = await signed(world, { year: 2019 });
  const look = { editionId: done, tab: "one", sectionId: null, leaving: false };
  expect(await refusalOf(keepPresence(as(world, "publisher"), look))).toBe("role_required");
});

test("what has expired is cleaned away, what is live stays", async () => {
  await world.db.delete(presence);
  await beat("drafter", null);
  expect(await cleanUp(as(world, "drafter"))).toMatchObject({ presences: 0 });
  world.now = new Date(world.now.getTime() + 2 * presenceLasts);
  await beat("checker", null);
  expect(await cleanUp(as(world, "drafter"))).toMatchObject({ presences: 1 });
  expect(await world.db.select().from(presence)).toHaveLength(1);
});
