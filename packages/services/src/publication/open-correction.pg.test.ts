import { connect } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { eq, inArray } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { correctionCleared } from "../testing/corrected.ts";
import { movePaper, published, publicationNow } from "../testing/publication-stages.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { accepted } from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { getPublication } from "./get-publication.ts";
import { openCorrection } from "./open-correction.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);

test("publishing a correction supersedes the first version in the same transaction", async () => {
  const first = await published(world, { year: 2020 });
  const second = await correctionCleared(world, first, "第三部分数据更正。");
  expect((await getPublication(as(world, "publisher"), second)).replaces).toMatchObject({
    publicationId: first.publicationId,
  });
  await movePaper(world, "publisher", second.publicationId, "publish");
  const [old, live] = [
    await publicationNow(world, first.publicationId),
    await publicationNow(world, second.publicationId),
  ];
  expect(old).toMatchObject({ state: "superseded", supersededAt: world.now });
  expect(live).toMatchObject({ state: "published", notice: "第三部分数据更正。", onTime: old.onTime });
  expect(live.indexNo).not.toBe(old.indexNo);
  const events = await world.db
    .select()
    .from(event)
    .where(inArray(event.subjectId, [old.id, live.id]));
  const [superseding] = events.filter((row) => row.command === "supersede");
  const [publishing] = events.filter((row) => row.command === "publish" && row.subjectId === live.id);
  expect(superseding?.txid).toBe(publishing?.txid);
  expect(superseding?.reason).toBe("第三部分数据更正。");
});

test("of eight people who publish a correction at once exactly one does, and one version is live", async () => {
  const first = await published(world, { year: 2021 });
  const second = await correctionCleared(world, first, "更正一处日期。");
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      refusalOf(movePaper(world, "publisher", second.publicationId, "publish")),
    ),
  );
  expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
  expect((await publicationNow(world, first.publicationId)).state).toBe("superseded");
});

test("only a report that was published is corrected, by a drafter of its body, with a reason", async () => {
  const { reportId } = await accepted(world, { year: 2022 });
  const correct = (person: Parameters<typeof as>[1], reason = "更正。") =>
    refusalOf(openCorrection(as(world, person), { reportId, reason }));
  expect(await correct("drafter")).toBe("wrong_state");
  expect(await correct("otherDrafter")).toBe("not_found");
  expect(await correct("publisher")).toBe("role_required");
  expect(await correct("drafter", "")).toBe("reason_required");
});

test("of two corrections opened at once one is opened", async () => {
  const { reportId } = await published(world, { year: 2023 });
  const answers = await Promise.all(
    [1, 2].map(() => refusalOf(openCorrection(as(world, "drafter"), { reportId, reason: "更正。" }))),
  );
  expect(answers.toSorted()).toEqual(["done", "wrong_state"]);
  const opened = await world.db.select().from(event).where(eq(event.command, "open_correction"));
  expect(opened.filter((row) => row.reportId === reportId && row.subjectType === "edition")).toHaveLength(1);
});
