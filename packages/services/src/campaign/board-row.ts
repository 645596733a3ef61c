import type { OrgKind } from "@nianbao/domain/org/org-kind";
import type { EditionKind, EditionState, PublicationState } from "@nianbao/domain/workflow/states";

/** 草 审 签 报 查 过 公: the cells of a body's track, in order. */
export const boardStages = ["draft", "review", "sign", "submit", "examine", "accept", "publish"] as const;

export type CellStatus = "passed" | "current" | "overdue" | "returned" | "extended" | "ahead";

/** Where a report stands for the committee; every report is in exactly one. */
export const boardGroups = ["not_submitted", "returned", "awaiting_review", "accepted", "published"] as const;
export type BoardGroup = (typeof boardGroups)[number];

/** What a row is made of; never any text of a report. */
export interface BoardFacts {
  readonly reportId: string;
  readonly version: number;
  readonly orgId: string;
  readonly kind: OrgKind;
  readonly fullName: string;
  readonly shortName: string;
  readonly ordinal: number;
  readonly editionId: string;
  readonly editionNumber: number;
  readonly editionKind: EditionKind;
  readonly state: EditionState;
  readonly recommended: boolean;
  /** The instant before which the edition must be submitted, extension included. */
  readonly dueAt: Date;
  readonly extendedUntil: Date | null;
  readonly extensionReason: string | null;
  readonly firstSubmittedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly closedAt: Date | null;
  readonly lastRemindedAt: Date | null;
  readonly publication: {
    readonly id: string;
    readonly state: PublicationState;
    readonly publishAt: Date | null;
    readonly publishedAt: Date | null;
    readonly onTime: boolean | null;
  } | null;
  /** The state of an edition that corrects the published text, while there is one. */
  readonly correction: EditionState | null;
}

export interface BoardRow extends BoardFacts {
  /** Index into `boardStages` of the current cell; 7 when all are passed. */
  readonly stage: number;
  readonly cells: readonly CellStatus[];
  readonly group: BoardGroup;
  /** The body is late with what it has to do next: submit, resubmit or publish. */
  readonly overdue: boolean;
  /** An extension is running. */
  readonly extended: boolean;
}

const stageOfState: Readonly<Record<EditionState, number>> = {
  drafting: 0,
  in_review: 1,
  awaiting_signature: 2,
  signed: 3,
  submitted: 4,
  under_committee_review: 4,
  accepted: 6,
  returned: 0,
};

const withBody: ReadonlySet<EditionState> = new Set([
  "drafting",
  "in_review",
  "awaiting_signature",
  "signed",
]);

/** Draws a body's track from its rows. Late means at or after the due instant (INV-18). */
export function boardRow(facts: BoardFacts, publishBy: Date, now: Date): BoardRow {
  const isPublic = facts.publication?.state === "published" || facts.publication?.state === "exempt";
  const stage = stageOf(facts, isPublic);
  const body = withBody.has(facts.state);
  const extended = body && facts.extendedUntil !== null && now < facts.extendedUntil;
  const overdue = body ? now >= facts.dueAt : facts.state === "accepted" && !isPublic && now >= publishBy;
  const current: CellStatus = overdue
    ? "overdue"
    : body && facts.editionKind === "revision"
      ? "returned"
      : extended
        ? "extended"
        : "current";
  return {
    ...facts,
    stage,
    cells: boardStages.map((name, index) => {
      if (index < stage || (name === "publish" && isPublic)) return "passed";
      return index === stage ? current : "ahead";
    }),
    group: groupOf(facts, isPublic),
    overdue,
    extended,
  };
}

function stageOf(facts: BoardFacts, isPublic: boolean): number {
  if (facts.state === "accepted") return isPublic ? 7 : 6;
  if (facts.state === "under_committee_review" && facts.recommended) return 5;
  return stageOfState[facts.state];
}

function groupOf(facts: BoardFacts, isPublic: boolean): BoardGroup {
  if (withBody.has(facts.state)) return facts.editionKind === "revision" ? "returned" : "not_submitted";
  if (facts.state === "accepted") return isPublic ? "published" : "accepted";
  return "awaiting_review";
}

export interface BoardCounters {
  /** 应报. */
  readonly due: number;
  /** 已报: submitted at least once, those sent back for revision included. */
  readonly submitted: number;
  /** 逾期未报. */
  readonly overdue: number;
  /** 已准延期: not submitted, with a running extension. */
  readonly extended: number;
  /** 退回重报. */
  readonly returned: number;
  /** 已公开. */
  readonly published: number;
  readonly groups: Readonly<Record<BoardGroup, number>>;
}

export function boardCounters(rows: readonly BoardRow[]): BoardCounters {
  const number = (test: (row: BoardRow) => boolean): number => rows.filter(test).length;
  const inGroup = (group: BoardGroup): number => number((row) => row.group === group);
  return {
    due: rows.length,
    submitted: number((row) => row.group !== "not_submitted"),
    overdue: number((row) => row.group === "not_submitted" && row.overdue),
    extended: number((row) => row.group === "not_submitted" && row.extended),
    returned: inGroup("returned"),
    published: number((row) => row.publication?.state === "published"),
    groups: {
      not_submitted: inGroup("not_submitted"),
      returned: inGroup("returned"),
      awaiting_review: inGroup("awaiting_review"),
      accepted: inGroup("accepted"),
      published: inGroup("published"),
    },
  };
}

/** Most urgent first: late, sent back, extended, being written, with the committee, to publish, done. */
export const byUrgency = (a: BoardRow, b: BoardRow): number =>
  urgency(a) - urgency(b) || a.dueAt.getTime() - b.dueAt.getTime() || a.ordinal - b.ordinal;

function urgency(row: BoardRow): number {
  if (row.overdue) return 0;
  if (row.group === "returned") return 1;
  if (row.group === "not_submitted") return row.extended ? 2 : 3;
  return 3 + boardGroups.indexOf(row.group);
}
