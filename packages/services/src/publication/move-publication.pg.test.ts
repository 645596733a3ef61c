import { connect } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { notification } from "@nianbao/db/schema/notification";
import { publication } from "@nianbao/db/schema/publication";
import { and, eq } from "@nianbao/db/sql";
import { parseCanonicalText } from "@nianbao/document/canonical";
import { testDatabase } from "@nianbao/test-kit/database";
import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import {
  allClear,
  cleared,
  inDisclosureReview,
  movePaper,
  published,
  publicationNow,
  publicationOf,
} from "../testing/publication-stages.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { seen, signed, submit } from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { movePublication } from "./move-publication.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);

const eventsOf = (id: string, command: string) =>
  world.db
    .select()
    .from(event)
    .where(and(eq(event.subjectType, "publication"), eq(event.subjectId, id), eq(event.command, command)));

test("what is published is what was signed, and one event says so", async () => {
  const stage = await published(world, { year: 2015 });
  const row = await publicationNow(world, stage.publicationId);
  const { contentHash } = await seen(world, stage.editionId);
  expect(row).toMatchObject({ state: "published", contentHash, onTime: false });
  expect(
    createHash("sha256")
      .update(row.json ?? "")
      .digest("hex"),
  ).toBe(contentHash);
  expect(parseCanonicalText(row.json ?? "").signatory).toBe("顾庭深");
  expect(row.html).toContain("青科工信〔2016〕8号");
  expect(row.plainText).toContain("全年组织集体学法6次");
  expect(row.indexNo).toMatch(/^QHKGX\/2026-\d{5}$/);
  const events = await eventsOf(stage.publicationId, "publish");
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    actorId: world.cast.people.publisher.accountId,
    fromState: "cleared",
    toState: "published",
    contentHash,
  });
});

test("a report published before its day is on time, and its people are told", async () => {
  const stage = await published(world, { year: 2025 });
  expect(await publicationNow(world, stage.publicationId)).toMatchObject({ onTime: true });
  const told = await world.db
    .select({ accountId: notification.accountId })
    .from(notification)
    .where(and(eq(notification.kind, "published"), eq(notification.reportId, stage.reportId)));
  const { drafter, principal, reviewer } = world.cast.people;
  expect(told.map((row) => row.accountId).toSorted()).toEqual(
    [drafter, principal, reviewer].map((person) => person.accountId).toSorted(),
  );
});

test("of eight people who publish at once exactly one publishes", async () => {
  const stage = await cleared(world, { year: 2016 });
  const { version } = await publicationNow(world, stage.publicationId);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      refusalOf(
        movePublication(as(world, "publisher"), {
          publicationId: stage.publicationId,
          command: "publish",
          version,
        }),
      ),
    ),
  );
  expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
  expect(answers.filter((answer) => answer === "stale_version")).toHaveLength(7);
  expect(await eventsOf(stage.publicationId, "publish")).toHaveLength(1);
});

test("index numbers of a body count up without a gap when its reports are published at once", async () => {
  const stages = [
    await cleared(world, { year: 2017, body: "other" }),
    await cleared(world, { year: 2018, body: "other" }),
    await cleared(world, { year: 2019, body: "other" }),
  ];
  const done = await Promise.all(
    stages.map((stage) => movePaper(world, "otherPublisher", stage.publicationId, "publish")),
  );
  expect(new Set(done.map((moved) => moved.indexNo))).toEqual(
    new Set(["QHTJ/2026-00001", "QHTJ/2026-00002", "QHTJ/2026-00003"]),
  );
});

test("another body's person and the committee are told that there is no such publication", async () => {
  const { publicationId } = await cleared(world, { year: 2020 });
  expect(await refusalOf(movePaper(world, "otherPublisher", publicationId, "publish"))).toBe("not_found");
  expect(await refusalOf(movePaper(world, "lead", publicationId, "publish"))).toBe("not_found");
});

test("a person of the body without the right is refused and nothing changes", async () => {
  const { publicationId } = await cleared(world, { year: 2021 });
  const before = await publicationNow(world, publicationId);
  expect(await refusalOf(movePaper(world, "drafter", publicationId, "publish"))).toBe("role_required");
  expect(await publicationNow(world, publicationId)).toEqual(before);
});

test("a disclosure review that found a risk, or left an item out, clears nothing", async () => {
  const { publicationId } = await inDisclosureReview(world, { year: 2022 });
  const clear = (form: Partial<typeof allClear> | Record<string, "risk" | "clear">) =>
    refusalOf(movePaper(world, "disclosureReviewer", publicationId, "clear", { form }));
  expect(await clear({ ...allClear, personal_privacy: "risk" })).toBe("disclosure_risk_found");
  expect(await clear({ state_secret: "clear" })).toBe("disclosure_form_incomplete");
  expect(
    await refusalOf(movePaper(world, "disclosureReviewer", publicationId, "exempt", { basis: " " })),
  ).toBe("basis_required");
  expect(
    await movePaper(world, "disclosureReviewer", publicationId, "exempt", { basis: "涉及第三方商业秘密" }),
  ).toMatchObject({ state: "exempt" });
});

test("a signed report is published before it is submitted, without a document number", async () => {
  const stage = await publicationOf(world, await signed(world, { year: 2023 }));
  await movePaper(world, "drafter", stage.publicationId, "start_disclosure_review");
  await movePaper(world, "disclosureReviewer", stage.publicationId, "clear", { form: allClear });
  await movePaper(world, "publisher", stage.publicationId, "publish");
  const { html, state } = await publicationNow(world, stage.publicationId);
  expect(state).toBe("published");
  expect(html).not.toContain("pp-doc-number");
});

test("one report is submitted and published at the same time, both of it done", async () => {
  for (const year of [2005, 2006, 2007, 2008]) {
    const stage = await publicationOf(world, await signed(world, { year }));
    await movePaper(world, "drafter", stage.publicationId, "start_disclosure_review");
    await movePaper(world, "disclosureReviewer", stage.publicationId, "clear", { form: allClear });
    const answers = await Promise.all([
      refusalOf(submit(world, stage)),
      refusalOf(movePaper(world, "publisher", stage.publicationId, "publish")),
    ]);
    expect(answers).toEqual(["done", "done"]);
  }
});

test("taking down takes two people, and a published row never leaves", async () => {
  const { publicationId } = await published(world, { year: 2024 });
  expect(await refusalOf(movePaper(world, "deputy", publicationId, "take_down", { reason: "误公开" }))).toBe(
    "takedown_not_proposed",
  );
  await movePaper(world, "publisher", publicationId, "propose_takedown", { reason: "含有个人信息" });
  await movePaper(world, "deputy", publicationId, "take_down", { reason: "情况属实，同意" });
  const [row] = await world.db.select().from(publication).where(eq(publication.id, publicationId));
  expect(row).toMatchObject({ state: "taken_down", takedownReason: "含有个人信息" });
  expect(row?.html).not.toBeNull();
});

test("a notice with a classified marking is refused and not stored", async () => {
  const { publicationId } = await published(world, { year: 2014 });
  expect(
    await refusalOf(
      movePaper(world, "publisher", publicationId, "propose_takedown", { reason: "机密★10年" }),
    ),
  ).toBe("classified_marking");
  expect((await publicationNow(world, publicationId)).takedownReason).toBeNull();
});
