import { expect, test } from "vitest";
import { type BoardFacts, boardCounters, boardRow, byUrgency } from "./board-row.ts";

const due = new Date("2026-03-01T00:00:00+08:00");
const publishBy = new Date("2026-04-01T00:00:00+08:00");
const before = new Date("2026-02-20T10:00:00+08:00");
const after = new Date("2026-03-03T10:30:00+08:00");

const facts = (given: Partial<BoardFacts>): BoardFacts => ({
  reportId: "report",
  version: 1,
  orgId: "org",
  kind: "bureau",
  fullName: "统计局",
  shortName: "统计局",
  ordinal: 0,
  editionId: "edition",
  editionNumber: 1,
  editionKind: "original",
  state: "drafting",
  recommended: false,
  dueAt: due,
  extendedUntil: null,
  extensionReason: null,
  firstSubmittedAt: null,
  submittedAt: null,
  closedAt: null,
  lastRemindedAt: null,
  publication: null,
  correction: null,
  ...given,
});
const track = (given: Partial<BoardFacts>, now: Date) =>
  boardRow(facts(given), publishBy, now)
    .cells.map((cell) => cell[0])
    .join("");
const paper = (state: "cleared" | "published" | "exempt") => ({
  id: "p",
  state,
  publishAt: null,
  publishedAt: null,
  onTime: null,
});

test.each([
  ["being drafted before the day", { state: "drafting" }, before, "caaaaaa"],
  ["being drafted after the day", { state: "drafting" }, after, "oaaaaaa"],
  ["in review after the day", { state: "in_review" }, after, "poaaaaa"],
  ["to be signed", { state: "awaiting_signature" }, before, "ppcaaaa"],
  ["signed, to be submitted", { state: "signed" }, before, "pppcaaa"],
  ["submitted", { state: "submitted" }, after, "ppppcaa"],
  ["under review", { state: "under_committee_review" }, after, "ppppcaa"],
  ["recommended", { state: "under_committee_review", recommended: true }, after, "pppppca"],
  ["accepted", { state: "accepted" }, after, "ppppppc"],
  ["accepted, not public after the day", { state: "accepted" }, publishBy, "ppppppo"],
  ["accepted and public", { state: "accepted", publication: paper("published") }, after, "ppppppp"],
  ["accepted and exempt", { state: "accepted", publication: paper("exempt") }, publishBy, "ppppppp"],
  ["sent back", { state: "in_review", editionKind: "revision" }, before, "praaaaa"],
  ["sent back and late", { state: "drafting", editionKind: "revision" }, after, "oaaaaaa"],
  [
    "sent back, its first text public",
    { editionKind: "revision", publication: paper("published") },
    before,
    "raaaaap",
  ],
] as const)("the track of a report %s", (_what, given, now, cells) => {
  expect(track(given, now)).toBe(cells);
});

test("an extension shows while it runs and is over by itself", () => {
  const until = new Date("2026-03-10T00:00:00+08:00");
  const extended = { state: "drafting", dueAt: until, extendedUntil: until } as const;
  expect(track(extended, after)).toBe("eaaaaaa");
  expect(track(extended, until)).toBe("oaaaaaa");
});

test("the most urgent bodies come first and every body is in one group", () => {
  const rows = [
    facts({ shortName: "public", state: "accepted", publication: paper("published") }),
    facts({ shortName: "submitted", state: "submitted" }),
    facts({ shortName: "sent back", editionKind: "revision", dueAt: publishBy }),
    facts({ shortName: "accepted", state: "accepted" }),
    facts({ shortName: "late" }),
    facts({ shortName: "extended", dueAt: publishBy, extendedUntil: publishBy }),
  ].map((row) => boardRow(row, publishBy, after));
  expect(rows.toSorted(byUrgency).map((row) => row.shortName)).toEqual([
    "late",
    "sent back",
    "extended",
    "submitted",
    "accepted",
    "public",
  ]);
  expect(boardCounters(rows)).toEqual({
    due: 6,
    submitted: 4,
    overdue: 1,
    extended: 1,
    returned: 1,
    published: 1,
    groups: { not_submitted: 2, returned: 1, awaiting_review: 1, accepted: 1, published: 1 },
  });
});
