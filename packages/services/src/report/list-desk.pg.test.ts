import { connect } from "@nianbao/db/client";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { getPublication } from "../publication/get-publication.ts";
import * as stages from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { listDesk } from "./list-desk.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);

const acts = async (person: Parameters<typeof as>[1], reportId: string) =>
  (await listDesk(as(world, person))).tasks
    .filter((task) => task.reportId === reportId)
    .map((task) => task.act);

test.each([
  ["drafting", stages.drafting, 2015, { drafter: ["send_for_review"], checker: [], principal: [] }],
  ["in review", stages.inReview, 2016, { drafter: [], checker: ["pass"], legalReviewer: [] }],
  ["awaiting signature", stages.awaitingSignature, 2017, { principal: ["sign"], deputy: [] }],
  ["signed", stages.signed, 2018, { drafter: ["submit"], principal: ["submit"] }],
  ["submitted", stages.submitted, 2019, { reviewer: ["receive"], lead: [], drafter: [] }],
  ["under review", stages.underReview, 2020, { reviewer: ["recommend"], lead: [], drafter: [] }],
  ["accepted", stages.accepted, 2021, { reviewer: [], lead: [], drafter: [] }],
] as const)(
  "a report that is %s waits for exactly the people whose turn it is",
  async (_, build, year, waits) => {
    const { reportId } = await build(world, { year });
    for (const [person, expected] of Object.entries(waits)) {
      expect(await acts(person as "drafter", reportId), person).toEqual(expected);
    }
  },
);

test("what was handed on stands under waiting, with the name of the person it waits for", async () => {
  const { reportId } = await stages.inReview(world, { year: 2023 });
  const { waiting } = await listDesk(as(world, "drafter"));
  expect(waiting.find((row) => row.reportId === reportId)).toMatchObject({
    stepKey: "check",
    people: [world.cast.people.checker.name],
  });
});

test("the soonest due comes first", async () => {
  await stages.drafting(world, { year: 2025 });
  await stages.drafting(world, { year: 2024 });
  const { tasks } = await listDesk(as(world, "drafter"));
  const dues = tasks.map((task) => task.dueAt.getTime());
  expect(dues).toEqual(dues.toSorted((a, b) => a - b));
});

test("a returned report says who returned it and why, and its old text is not to be published", async () => {
  const { reportId } = await stages.returned(world, { year: 2014 });
  const { tasks, publicationTasks } = await listDesk(as(world, "drafter"));
  expect(tasks.find((task) => task.reportId === reportId)).toMatchObject({
    act: "send_for_review",
    from: { name: world.cast.people.lead.name, reason: expect.stringMatching(/./) },
  });
  expect(publicationTasks.filter((task) => task.reportId === reportId)).toEqual([]);
});

test("the newest report stays on the desk once it is accepted, and waits for nobody", async () => {
  const { reportId, editionId } = await stages.accepted(world, { year: 2030 });
  const { ownReports, waiting, publicationTasks } = await listDesk(as(world, "drafter"));
  expect(ownReports.filter((own) => own.year === 2030)).toMatchObject([
    { reportId, editionId, state: "accepted", publishedAt: null },
  ]);
  expect(waiting.filter((row) => row.reportId === reportId)).toEqual([]);
  expect(ownReports.filter((own) => own.state === "accepted")).toHaveLength(1);
  const [task] = publicationTasks.filter((each) => each.reportId === reportId);
  const { deadline } = await getPublication(as(world, "drafter"), {
    publicationId: task?.publicationId ?? "",
  });
  expect(task?.dueAt).toEqual(deadline);
  expect(deadline.getTime()).toBeLessThan(Date.UTC(2031, 2, 31));
});
