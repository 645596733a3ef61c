import { describe, expect, it } from "vitest";
import { committeeOrg, person } from "../../testing/cast.ts";
import { editionFacts, goodInput, hash, now } from "../../testing/facts.ts";
import type { Actor } from "../policy/actor.ts";
import { available, decide } from "./decide.ts";
import type { EditionFacts, MoveInput } from "./edition.ts";
import type { EditionCommand } from "./transitions.ts";

const drafter = person("drafter", ["drafter"]);
const checker = person("checker", ["checker"]);
const deputy = person("deputy", ["deputy"]);
const principal = person("principal", ["principal"]);
const lead = person("lead", ["committee_lead"], committeeOrg);

const drafting = editionFacts({ state: "drafting" });
const inReview = editionFacts({ state: "in_review" });
const awaiting = editionFacts({ state: "awaiting_signature" });
const withCommittee = editionFacts({
  state: "under_committee_review",
  recommendedBy: "reviewer",
  signedBy: "principal",
  mustPoints: { total: 1, unanswered: 1, authorIds: ["reviewer"] },
});

const answer = (
  facts: EditionFacts,
  command: EditionCommand,
  actor: Actor,
  input: Partial<MoveInput> = {},
) => {
  const decision = decide(facts, command, actor, { ...goodInput(facts), ...input }, now);
  return decision.ok ? decision.move.to : decision.refusal.code;
};

describe("passing", () => {
  it("goes from step to step and then to the principal's table", () => {
    const move = (stepIndex: number, actor: Actor) => {
      const decision = decide({ ...inReview, stepIndex }, "pass", actor, goodInput(inReview), now);
      return decision.ok ? decision.move : decision.refusal;
    };
    expect(move(0, checker)).toMatchObject({ to: "in_review", stepKey: "check", nextStepIndex: 1 });
    expect(move(2, deputy)).toEqual({
      command: "pass",
      from: "in_review",
      to: "awaiting_signature",
      stepKey: "deputy_review",
      nextStepIndex: null,
    });
  });

  const countersign = editionFacts({
    state: "in_review",
    chain: [{ key: "countersign", role: "deputy", mode: "all" }],
    stepHolders: { countersign: ["deputy", "second", "author"] },
    revision: { id: "r", contentHash: hash, authorIds: ["author"] },
  });

  it("of a countersigning step waits for everyone who is not an author", () => {
    expect(answer(countersign, "pass", deputy)).toBe("in_review");
    const byDeputy = {
      actorId: "deputy",
      stepKey: "countersign",
      verdict: "pass",
      contentHash: hash,
    } as const;
    const second = person("second", ["deputy"]);
    expect(answer({ ...countersign, decisions: [byDeputy] }, "pass", second)).toBe("awaiting_signature");
    const onEarlierText = { ...byDeputy, contentHash: "earlier text" };
    expect(answer({ ...countersign, decisions: [onEarlierText] }, "pass", second)).toBe("in_review");
  });

  it("is possible again after the same text was sent back and sent again unchanged", () => {
    const decisions = [
      { actorId: "checker", stepKey: "check", verdict: "pass", contentHash: hash },
      { actorId: "legal_reviewer", stepKey: "legal_review", verdict: "send_back", contentHash: hash },
    ] as const;
    expect(answer({ ...inReview, decisions }, "pass", checker)).toBe("in_review");
    expect(answer({ ...inReview, decisions }, "withdraw", drafter)).toBe("drafting");
  });

  it("cannot begin where the only holder of a step is an author, of whichever mode", () => {
    const only = { ...countersign, state: "drafting", stepHolders: { countersign: ["author"] } } as const;
    expect(answer(only, "send_for_review", drafter)).toBe("step_without_holder");
    const one = { ...only, chain: [{ key: "countersign", role: "deputy", mode: "one" }] } as const;
    expect(answer(one, "send_for_review", drafter)).toBe("step_without_holder");
  });
});

describe("sending back", () => {
  it("is open even to an author, so that no text is stuck on a table", () => {
    const revision = { id: "r", contentHash: hash, authorIds: ["principal"] };
    expect(answer({ ...awaiting, revision }, "send_back", principal)).toBe("drafting");
  });
});

describe("what is offered", () => {
  it("names everything that is missing at once", () => {
    const facts = { ...drafting, missingSections: ["next_year_plan"], principalsInOffice: [] };
    expect(available(facts, drafter)).toEqual([
      {
        command: "send_for_review",
        missing: [
          { code: "required_section_missing", context: { sections: ["next_year_plan"] } },
          { code: "principal_without_tenure" },
        ],
      },
    ]);
  });

  it("is nothing to those who may do nothing here", () => {
    expect(available(drafting, checker)).toEqual([]);
    expect(available(drafting, lead)).toEqual([]);
    expect(available(withCommittee, person("audit_admin", ["audit_admin"], committeeOrg))).toEqual([]);
  });
});
