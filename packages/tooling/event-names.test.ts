import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { campaignCommands } from "../domain/src/workflow/campaign.ts";
import { publicationCommands } from "../domain/src/workflow/publication.ts";
import { editionKinds } from "../domain/src/workflow/states.ts";
import { editionCommands } from "../domain/src/workflow/transitions.ts";
import { events } from "../ui/src/messages/zh-CN/events.ts";

const services = fileURLToPath(new URL("../services/src/", import.meta.url));
const sources = globSync("**/*.ts", { cwd: services })
  .filter((file) => !file.endsWith(".test.ts") && !file.startsWith("testing/"))
  .map((file) => readFileSync(services + file, "utf8"));

/** What is written out as a property's value in the services' sources, on either side of a choice. */
const written = (property: string): string[] => {
  const value = new RegExp(`\\b${property}: (?:[^",{}\\n]*\\? )?"([a-z_]+)"(?: : "([a-z_]+)")?`, "g");
  return sources.flatMap((source) =>
    [...source.matchAll(value)].flatMap(([, one, other]) =>
      [one, other].filter((name) => name !== undefined),
    ),
  );
};

/** The product's own reminders are recorded by their kind. */
const remindersByTheClock = ["due_soon", "overdue"];

test("every act that is recorded has a name in the log", () => {
  const recorded = [
    ...written("command"),
    ...remindersByTheClock,
    ...editionCommands,
    ...publicationCommands,
    ...campaignCommands,
    ...editionKinds.map((kind) => `open_${kind}`),
  ];
  expect(recorded).toContain("suspend_account");
  expect(recorded).toContain("deactivate_org");
  expect(recorded.filter((name) => !(name in events.command))).toEqual([]);
});

test("every kind of subject that is recorded has a name in the log", () => {
  const recorded = written("subjectType");
  expect(recorded).toContain("role_grant");
  expect(recorded.filter((name) => !(name in events.subjectType))).toEqual([]);
});
