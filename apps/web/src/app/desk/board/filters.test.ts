import { describe, expect, test } from "vitest";
import type { BoardRow } from "./board-data.ts";
import { everything, inColumns, shownRows } from "./filters.ts";

const row = (given: Partial<BoardRow>): BoardRow => ({
  reportId: "r",
  version: 1,
  orgId: "o",
  kind: "bureau",
  fullName: "青禾区统计局",
  shortName: "统计局",
  ordinal: 0,
  editionId: "e",
  editionNumber: 1,
  editionKind: "original",
  state: "drafting",
  recommended: false,
  dueAt: new Date("2026-03-01T00:00:00+08:00"),
  extendedUntil: null,
  extensionReason: null,
  firstSubmittedAt: null,
  submittedAt: null,
  closedAt: null,
  lastRemindedAt: null,
  publication: null,
  correction: null,
  stage: 0,
  cells: [],
  group: "not_submitted",
  overdue: false,
  extended: false,
  ...given,
});

const late = row({ reportId: "late", overdue: true, ordinal: 2 });
const town = row({ reportId: "town", kind: "township", ordinal: 1, stage: 4, group: "awaiting_review" });
const lateToPublish = row({ reportId: "to publish", group: "accepted", overdue: true, ordinal: 3 });
const rows = [late, town, lateToPublish];

describe("the board", () => {
  test("counts as late for submission only who has not submitted", () => {
    expect(shownRows(rows, { ...everything, counter: "overdue" })).toEqual([late]);
  });

  test("combines a counter, a kind and a state", () => {
    expect(shownRows(rows, { ...everything, counter: "submitted", kind: "town" })).toEqual([town]);
    expect(shownRows(rows, { ...everything, kind: "town", group: "accepted" })).toEqual([]);
  });

  test("keeps the server's order unless another is asked for", () => {
    expect(shownRows(rows, everything)).toEqual(rows);
    expect(shownRows(rows, { ...everything, order: "ordinal" })).toEqual([town, late, lateToPublish]);
  });

  test("fills its columns downwards and loses no row", () => {
    expect(inColumns([1, 2, 3, 4, 5], 3)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inColumns([1], 3)).toEqual([[1]]);
    expect(inColumns([], 3)).toEqual([]);
  });
});
