import { connect } from "@nianbao/db/client";
import { edition, section } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { notification } from "@nianbao/db/schema/notification";
import { and, count, desc, eq } from "@nianbao/db/sql";
import { castPassword } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, describe, expect, test } from "vitest";
import type { Refused } from "../kernel/refused.ts";
import * as stages from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { type MoveReport, moveReport } from "./move-report.ts";
import { answerPoint } from "./answer-point.ts";
import { saveSection } from "./save-section.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);

let year = 2000;
const next = () => {
  year += 1;
  return { year };
};
const code = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "done",
    (error: Refused) => error.refusal?.code ?? String(error),
  );
const codes = (attempts: readonly Promise<unknown>[]) => Promise.all(attempts.map(code));
const events = (subjectId: string) =>
  world.db.select().from(event).where(eq(event.subjectId, subjectId)).orderBy(event.id);
const input = async (
  editionId: string,
  command: MoveReport["command"],
  given: Partial<MoveReport> = {},
): Promise<MoveReport> => {
  const { version, contentHash } = await stages.seen(world, editionId);
  return { editionId, command, version, contentHash, ...given };
};

describe("a move", () => {
  test("writes the new state and exactly one event that says who, from where to where and on which text", async () => {
    const { editionId } = await stages.drafting(world, next());
    await stages.move(world, "drafter", editionId, "send_for_review");
    const { contentHash, state, stepIndex } = await stages.seen(world, editionId);
    expect({ state, stepIndex }).toEqual({ state: "in_review", stepIndex: 0 });
    const sent = (await events(editionId)).filter((row) => row.command === "send_for_review");
    expect(sent).toMatchObject([
      {
        fromState: "drafting",
        toState: "in_review",
        actorId: world.cast.people.drafter.accountId,
        contentHash,
        factors: ["session"],
      },
    ]);
  });

  test("tells the next person in the app", async () => {
    const { editionId, reportId } = await stages.inReview(world, next());
    const told = await world.db
      .select({ accountId: notification.accountId })
      .from(notification)
      .where(and(eq(notification.reportId, reportId), eq(notification.kind, "to_review")));
    expect(told).toContainEqual({ accountId: world.cast.people.checker.accountId });
    await stages.move(world, "checker", editionId, "send_back", { reason: "数据与台账不一致。" });
    const back = await world.db
      .select({ accountId: notification.accountId, params: notification.params })
      .from(notification)
      .where(and(eq(notification.reportId, reportId), eq(notification.kind, "sent_back")));
    expect(back).toMatchObject([
      { accountId: world.cast.people.drafter.accountId, params: { reason: "数据与台账不一致。" } },
    ]);
  });

  test("of another body's report is not found, whatever its state", async () => {
    for (const build of [stages.drafting, stages.inReview, stages.awaitingSignature, stages.signed]) {
      const { editionId } = await build(world, next());
      for (const [person, command] of [
        ["otherDrafter", "send_for_review"],
        ["otherChecker", "pass"],
        ["otherPrincipal", "sign"],
        ["otherDrafter", "submit"],
      ] as const) {
        expect(await code(stages.move(world, person, editionId, command))).toBe("not_found");
      }
    }
  });

  test("without the role is refused and leaves no trace", async () => {
    const { editionId } = await stages.awaitingSignature(world, next());
    const before = (await events(editionId)).length;
    expect(
      await code(
        stages.move(world, "deputy", editionId, "sign", { opinion: "同意", password: castPassword }),
      ),
    ).toBe("role_required");
    expect((await events(editionId)).length).toBe(before);
    expect((await stages.seen(world, editionId)).state).toBe("awaiting_signature");
  });

  test("of two people moving one report at once, one is told it has moved on", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { editionId } = await stages.inReview(world, next());
      const pass = await input(editionId, "pass");
      const withdraw = await input(editionId, "withdraw");
      const answers = await codes([
        moveReport(as(world, "checker"), pass),
        moveReport(as(world, "drafter"), withdraw),
      ]);
      expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
      expect(answers.filter((answer) => ["stale_version", "wrong_state"].includes(answer))).toHaveLength(1);
    }
  });

  test("eight signatures at once have one effect", async () => {
    const { editionId } = await stages.awaitingSignature(world, next());
    const sign = await input(editionId, "sign", { opinion: "同意签发。", password: castPassword });
    const answers = await codes(Array.from({ length: 8 }, () => moveReport(as(world, "principal"), sign)));
    expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
    expect((await events(editionId)).filter((row) => row.command === "sign")).toHaveLength(1);
  });

  test("repeated with its idempotency key has one effect and the same answer", async () => {
    const { editionId } = await stages.inReview(world, next());
    const pass = await input(editionId, "pass", { opinion: "同意。" });
    const call = {
      ...as(world, "checker"),
      idempotency: { key: `pass-${editionId}`, procedure: "report.move", requestHash: "a" },
    };
    const [first, second] = await Promise.all([moveReport(call, pass), moveReport(call, pass)]);
    const third = await moveReport(call, pass);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect((await events(editionId)).filter((row) => row.command === "pass")).toHaveLength(1);
    expect(
      await code(moveReport({ ...call, idempotency: { ...call.idempotency, requestHash: "b" } }, pass)),
    ).toBe("idempotency_mismatch");
  });
});

describe("signing", () => {
  test("asks for the password again, and a wrong one signs nothing", async () => {
    const { editionId } = await stages.awaitingSignature(world, next());
    expect(await code(stages.move(world, "principal", editionId, "sign", { opinion: "同意" }))).toBe(
      "reauthentication_required",
    );
    expect(
      await code(
        stages.move(world, "principal", editionId, "sign", { opinion: "同意", password: "Wrong-pass-9" }),
      ),
    ).toBe("reauthentication_failed");
    expect((await stages.seen(world, editionId)).state).toBe("awaiting_signature");
  });

  test("names the text that was shown: another hash is refused", async () => {
    const { editionId } = await stages.awaitingSignature(world, next());
    const given = { opinion: "同意", password: castPassword, contentHash: "0".repeat(64) };
    expect(await code(stages.move(world, "principal", editionId, "sign", given))).toBe("stale_revision");
  });

  test("records the proof of identity given for this very act", async () => {
    const { editionId } = await stages.signed(world, next());
    const [signature] = (await events(editionId)).filter((row) => row.command === "sign");
    expect(signature?.factors).toEqual(["session", "password"]);
    expect(JSON.stringify(await events(editionId))).not.toContain(castPassword);
  });

  test("is refused to somebody whose words are in the text, whatever roles he holds", async () => {
    const { editionId } = await stages.awaitingSignature(world, next());
    const writer = { ...world.cast.people.drafter, roles: ["principal" as const, "checker" as const] };
    const given = await input(editionId, "sign", { opinion: "同意" });
    expect(["not_principal_in_office", "author_may_not_decide"]).toContain(
      await code(moveReport(as(world, writer), given)),
    );
    const { editionId: other } = await stages.inReview(world, next());
    expect(await code(moveReport(as(world, writer), await input(other, "pass")))).toBe(
      "author_may_not_decide",
    );
  });
});

describe("going back", () => {
  test("needs a reason, and opens the text for drafting again", async () => {
    const { editionId } = await stages.inReview(world, next());
    expect(await code(stages.move(world, "checker", editionId, "send_back", { reason: "  " }))).toBe(
      "reason_required",
    );
    await stages.move(world, "checker", editionId, "send_back", { reason: "第二部分缺数据。" });
    expect(await stages.seen(world, editionId)).toMatchObject({ state: "drafting", stepIndex: null });
  });

  test("an unchanged text that is sent again starts the chain anew", async () => {
    const { editionId } = await stages.inReview(world, next());
    await stages.move(world, "checker", editionId, "pass");
    await stages.move(world, "legalReviewer", editionId, "send_back", { reason: "再核对一次。" });
    await stages.move(world, "drafter", editionId, "send_for_review");
    await stages.move(world, "checker", editionId, "pass");
    expect((await stages.seen(world, editionId)).stepIndex).toBe(1);
  });

  test("withdrawing is for the sender, before anybody has decided", async () => {
    const { editionId } = await stages.inReview(world, next());
    await stages.move(world, "drafter", editionId, "withdraw");
    await stages.move(world, "drafter", editionId, "send_for_review");
    await stages.move(world, "checker", editionId, "pass");
    expect(await code(stages.move(world, "drafter", editionId, "withdraw"))).toBe("decision_exists");
  });

  test("recalling is for the submitter, before the committee has received it", async () => {
    const { editionId } = await stages.submitted(world, next());
    expect(await code(stages.move(world, "principal", editionId, "recall", { reason: "附件漏报。" }))).toBe(
      "not_submitter",
    );
    await stages.move(world, "drafter", editionId, "recall", { reason: "附件漏报。" });
    expect((await stages.seen(world, editionId)).state).toBe("signed");
    await stages.submit(world, { editionId, body: "bureau", year, campaignId: "", reportId: "" });
    await stages.move(world, "reviewer", editionId, "receive");
    expect(await code(stages.move(world, "drafter", editionId, "recall", { reason: "附件漏报。" }))).toBe(
      "wrong_state",
    );
  });

  test("a return closes the edition and opens the next one with the same words and the points to answer", async () => {
    const stage = await stages.returned(world, next());
    const [old, fresh] = await Promise.all(
      [stage.editionId, stage.nextEditionId].map((editionId) =>
        world.db.select().from(section).where(eq(section.editionId, editionId)).orderBy(section.ordinal),
      ),
    );
    expect(fresh?.map((row) => [row.heading, row.body, row.authorIds])).toEqual(
      old?.map((row) => [row.heading, row.body, row.authorIds]),
    );
    expect(await stages.seen(world, stage.nextEditionId)).toMatchObject({
      kind: "revision",
      state: "drafting",
    });
    expect(await code(stages.move(world, "drafter", stage.nextEditionId, "send_for_review"))).toBe(
      "unanswered_points",
    );
    const [point] = await world.db.query.reviewPoint.findMany({
      where: (row, { eq: is }) => is(row.editionId, stage.editionId),
    });
    expect(
      await code(answerPoint(as(world, "otherDrafter"), { pointId: point?.id ?? "", answer: "已补。" })),
    ).toBe("not_found");
    await answerPoint(as(world, "drafter"), { pointId: point?.id ?? "", answer: "已补写原因。" });
    await stages.move(world, "drafter", stage.nextEditionId, "send_for_review");
  });
});

describe("the committee", () => {
  test("sees a recommendation decided by another person than the one who gave it", async () => {
    const { editionId } = await stages.underReview(world, next());
    expect(await code(stages.move(world, "lead", editionId, "accept"))).toBe("recommendation_missing");
    await stages.move(world, "reviewer", editionId, "recommend", { opinion: "建议通过。" });
    const both = { ...world.cast.people.reviewer, roles: ["committee_lead" as const] };
    expect(await code(moveReport(as(world, both), await input(editionId, "accept")))).toBe(
      "recommender_may_not_decide",
    );
    await stages.move(world, "lead", editionId, "accept");
  });

  test("a document number belongs to one report of the body", async () => {
    const first = await stages.signed(world, next());
    const second = await stages.signed(world, next());
    const given = { docNumber: "青科工信〔2031〕99号", issueDate: "2026-01-15" };
    const answers = await codes(
      [first, second].map(async ({ editionId }) =>
        moveReport(as(world, "drafter"), await input(editionId, "submit", given)),
      ),
    );
    expect(answers.toSorted()).toEqual(["doc_number_taken", "done"]);
  });
});

describe("the database itself", () => {
  test("refuses a change of state without its event, even by raw SQL", async () => {
    const { editionId } = await stages.signed(world, next());
    await expect(
      world.db.update(edition).set({ state: "awaiting_signature" }).where(eq(edition.id, editionId)),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining("exactly one is required") } });
  });

  test("lets the app's role neither change nor remove an event", async () => {
    await expect(world.db.delete(event)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("permission denied") },
    });
    await expect(world.db.update(event).set({ reason: "" })).rejects.toMatchObject({
      cause: { message: expect.stringContaining("permission denied") },
    });
  });

  test("keeps the text closed once it is sent, and the signed text for good", async () => {
    const { editionId } = await stages.signed(world, next());
    await expect(
      world.db.update(section).set({ heading: "改" }).where(eq(section.editionId, editionId)),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining("is closed") } });
    await expect(
      world.db.update(edition).set({ title: "改" }).where(eq(edition.id, editionId)),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining("its text stands") } });
  });

  test("an edit and a sending at the same instant: the frozen text is the one before or after, never between", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { editionId } = await stages.drafting(world, next());
      const [row] = await world.db.select().from(section).where(eq(section.editionId, editionId)).limit(1);
      const send = await input(editionId, "send_for_review");
      const [saved] = await codes([
        saveSection(as(world, "drafter"), {
          sectionId: row?.id ?? "",
          baseVersion: row?.version ?? 0,
          heading: "同时改动",
          body: row?.body,
        }),
        moveReport(as(world, "drafter"), send),
      ]);
      const frozen = await world.db.query.revision.findFirst({
        where: (revision, { eq: is }) => is(revision.editionId, editionId),
        orderBy: (revision) => desc(revision.number),
      });
      const [stands] = await world.db
        .select()
        .from(section)
        .where(eq(section.id, row?.id ?? ""));
      expect(JSON.stringify(frozen?.manuscript).includes("同时改动")).toBe(stands?.heading === "同时改动");
      expect(["done", "editing_closed"]).toContain(saved);
    }
    const [total] = await world.db.select({ count: count() }).from(event);
    expect(total?.count).toBeGreaterThan(0);
  });
});
