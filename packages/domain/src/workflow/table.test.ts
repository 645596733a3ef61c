import { describe, expect, it } from "vitest";
import { refusalCodes } from "../refusal.ts";
import { campaignCommands, campaignTransitions } from "./campaign.ts";
import { publicationCommands, publicationTransitions } from "./publication.ts";
import { campaignStates, editionStates, publicationStates } from "./states.ts";
import { editionCommands, transitions } from "./transitions.ts";

interface Edge {
  readonly command: string;
  readonly from: string;
  readonly to: string;
}

const edgesOf = (
  rows: readonly {
    readonly command: string;
    readonly from: string | readonly string[];
    readonly to: string | readonly string[];
  }[],
): readonly Edge[] =>
  rows.flatMap(({ command, from, to }) =>
    [from].flat().flatMap((start) => [to].flat().map((end) => ({ command, from: start, to: end }))),
  );

const machines = [
  {
    name: "edition",
    states: editionStates,
    commands: editionCommands,
    rows: transitions,
    edges: edgesOf(transitions),
    start: "drafting",
    ends: ["accepted", "returned"],
  },
  {
    name: "publication",
    states: publicationStates,
    commands: publicationCommands,
    rows: publicationTransitions,
    edges: edgesOf(publicationTransitions),
    start: "none",
    ends: ["exempt", "superseded", "taken_down"],
  },
  {
    name: "campaign",
    states: campaignStates,
    commands: campaignCommands,
    rows: campaignTransitions,
    edges: edgesOf(campaignTransitions),
    start: "draft",
    ends: ["archived"],
  },
] as const;

describe.each(machines)("the $name table (INV-01)", ({ states, commands, rows, edges, start, ends }) => {
  it("reaches every state from the first", () => {
    const reached = new Set<string>([start]);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of edges) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...states].toSorted());
  });

  it("leaves every state but the last ones, and those never", () => {
    const left = new Set(edges.filter(({ from, to }) => from !== to).map(({ from }) => from));
    expect(states.filter((state) => !left.has(state))).toEqual(ends);
  });

  it("knows no state outside the list", () => {
    for (const { from, to } of edges) {
      expect(states).toContain(from);
      expect(states).toContain(to);
    }
  });

  it("has a row for every command, each with somebody who may give it", () => {
    for (const command of commands) {
      expect(rows.some((row) => row.command === command)).toBe(true);
    }
    for (const row of rows) expect(row.roles.length).toBeGreaterThan(0);
  });

  it("never has two rows for one command in one state", () => {
    const starts = rows.flatMap((row) => [row.from].flat().map((from) => `${row.command} ${from}`));
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe("the edition table, as the design says", () => {
  it("has these edges and no others", () => {
    expect(edgesOf(transitions).map(({ command, from, to }) => `${command}: ${from} → ${to}`)).toEqual([
      "send_for_review: drafting → in_review",
      "withdraw: in_review → drafting",
      "pass: in_review → in_review",
      "pass: in_review → awaiting_signature",
      "send_back: in_review → drafting",
      "send_back: awaiting_signature → drafting",
      "sign: awaiting_signature → signed",
      "submit: signed → submitted",
      "recall: submitted → signed",
      "receive: submitted → under_committee_review",
      "recommend: under_committee_review → under_committee_review",
      "return: under_committee_review → returned",
      "accept: under_committee_review → accepted",
    ]);
  });

  it("lets no text go back to its drafters once it is signed", () => {
    const after = new Set(["signed"]);
    for (let before = 0; before !== after.size; ) {
      before = after.size;
      for (const { from, to } of edgesOf(transitions)) if (after.has(from)) after.add(to);
    }
    expect([...after].toSorted()).toEqual([
      "accepted",
      "returned",
      "signed",
      "submitted",
      "under_committee_review",
    ]);
  });
});

describe("refusal codes", () => {
  it("are told apart and written in snake_case", () => {
    expect(new Set(refusalCodes).size).toBe(refusalCodes.length);
    for (const code of refusalCodes) expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });
});
