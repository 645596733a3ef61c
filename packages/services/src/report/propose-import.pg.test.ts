import { connect } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { eq } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { refusalOf } from "../testing/refusal-of.ts";
import { as, plantWorld } from "../testing/world.ts";
import { proposeFileImport, proposeTextImport } from "./propose-import.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);
const marked = "秘密★5年\n关于今年法治政府建设情况的报告\n一、主要举措\n全年开展培训六次。";

test.each([
  ["pasted", () => proposeTextImport(as(world, "drafter"), { text: marked })],
  ["in a file", () => proposeFileImport(as(world, "drafter"), Buffer.from(marked), "报告.txt")],
] as const)("text with a 密级 mark, %s, is refused and recorded without a word of it", async (_, propose) => {
  const before = await world.db.select().from(event).where(eq(event.command, "refuse_classified"));
  expect(await refusalOf(propose())).toBe("classified_marking");
  const after = await world.db.select().from(event).where(eq(event.command, "refuse_classified"));
  const told = after.filter(({ id }) => !before.some((row) => row.id === id));
  expect(told).toMatchObject([{ subjectType: "import", detail: { marking: "confidential" } }]);
  expect(JSON.stringify(told)).not.toContain("培训");
});

test.each([
  ["pasted", () => proposeTextImport(as(world, "drafter"), { text: " \n\n " })],
  ["in a file", () => proposeFileImport(as(world, "drafter"), Buffer.from(""), "报告.txt")],
] as const)("nothing to read, %s, is refused instead of offered to replace the draft", async (_, propose) => {
  expect(await refusalOf(propose())).toBe("file_unreadable");
});
