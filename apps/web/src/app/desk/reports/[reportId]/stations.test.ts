import { defaultChain } from "@nianbao/domain/workflow/chain";
import { editionStates } from "@nianbao/domain/workflow/states";
import { expect, test } from "vitest";
import { stationsOf, type Way } from "./stations.ts";

const words = {
  stepName: (key: string) => key,
  place: (place: string) => place,
  passedOn: (date: string) => `${date}通过`,
  until: (date: string) => `${date}前`,
  sentBack: "已退回修改",
};
const way = (change: Partial<Way>): Way => ({
  state: "drafting",
  chain: defaultChain,
  stepIndex: null,
  sentAt: null,
  signedAt: null,
  submittedAt: null,
  dueAt: "2026-02-28T23:59:59+08:00",
  publicationDue: "2026-03-31T23:59:59+08:00",
  decisions: [],
  ...change,
});
const marks = (change: Partial<Way>) => stationsOf(way(change), words, "zh-CN").map((each) => each.mark);

test.each(editionStates)("in state %s at most one station is today's, and none after it is done", (state) => {
  const found = marks({ state, stepIndex: state === "in_review" ? 1 : null });
  const today = found.filter((mark) => mark === "current" || mark === "attention");
  expect(today.length).toBeLessThanOrEqual(1);
  const first = found.findIndex((mark) => mark !== "done");
  expect(found.slice(first).includes("done")).toBe(false);
});

test.each([
  ["legal_review", ["done", "done", "attention", "pending", "pending"]],
  [null, ["done", "done", "done", "done", "attention"]],
])("of a text sent back by %s the way it had gone is shown", (stepKey, expected) => {
  const sentBack = { stepKey, verdict: "send_back", at: "2026-02-24T09:12:00+08:00" };
  expect(marks({ decisions: [sentBack] }).slice(0, 5)).toEqual(expected);
});

test("steps that passed say when", () => {
  const stations = stationsOf(
    way({
      state: "in_review",
      stepIndex: 1,
      sentAt: "2026-02-12T08:00:00+08:00",
      decisions: [{ stepKey: "check", verdict: "pass", at: "2026-02-13T10:00:00+08:00" }],
    }),
    words,
    "zh-CN",
  );
  expect(stations.map((each) => each.note).slice(0, 3)).toEqual(["2月12日", "2月13日通过", undefined]);
});

test("an accepted report waits for the public until it is published, and then says when", () => {
  const last = (change: Partial<Way>) =>
    stationsOf(way({ state: "accepted", ...change }), words, "zh-CN").at(-1);
  expect(last({})).toMatchObject({ mark: "current", note: "3月31日前" });
  expect(last({ publishedAt: "2026-03-18T16:30:00+08:00" })).toMatchObject({ mark: "done", note: "3月18日" });
});
