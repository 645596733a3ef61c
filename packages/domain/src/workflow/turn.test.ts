import { describe, expect, it } from "vitest";
import { committeeOrg, person } from "../../testing/cast.ts";
import { editionFacts } from "../../testing/facts.ts";
import type { RefusalCode } from "../refusal.ts";
import { available } from "./decide.ts";
import type { EditionFacts } from "./edition.ts";
import type { EditionCommand } from "./transitions.ts";
import { isAnothersAct, turnOf } from "./turn.ts";

const unjudged = { recommendedBy: null, recommendation: null };
const offer = (command: EditionCommand, ...codes: RefusalCode[]) => ({
  command,
  missing: codes.map((code) => ({ code })),
});
const turn = (facts: Partial<EditionFacts>, ...who: Parameters<typeof person>) =>
  turnOf(available(editionFacts(facts), person(...who)), {
    recommendedBy: facts.recommendedBy ?? null,
    recommendation: null,
  })?.command;

describe("whose turn it is", () => {
  it("is the drafter's, then the step's holder's, then the principal's", () => {
    expect(turn({ state: "drafting" }, "drafter", ["drafter"])).toBe("send_for_review");
    expect(turn({ state: "in_review" }, "checker", ["checker"])).toBe("pass");
    expect(turn({ state: "in_review" }, "deputy", ["deputy"])).toBeUndefined();
    expect(turn({ state: "awaiting_signature" }, "principal", ["principal"])).toBe("sign");
    expect(turn({ state: "in_review" }, "drafter", ["drafter"])).toBeUndefined();
  });

  it("stays with the person who can mend what is missing, and tells it", () => {
    const missing = offer("send_for_review", "required_section_missing");
    expect(turnOf([missing], unjudged)).toEqual(missing);
    expect(turnOf([offer("sign", "deliberation_missing")], unjudged)?.command).toBe("sign");
  });

  it("is not that of an author, of one who has decided, or of one who stands aside", () => {
    for (const code of ["author_may_not_decide", "already_decided", "recused"] as const) {
      expect(turnOf([offer("pass", code)], unjudged)).toBeNull();
    }
  });

  it("passes from the committee's reviewer to the lead with the recommendation, to the end it names", () => {
    const facts = { state: "under_committee_review", signedBy: "principal" } as const;
    const reviewer = ["reviewer", ["committee_reviewer"], committeeOrg] as const;
    const lead = ["lead", ["committee_lead"], committeeOrg] as const;
    expect(turn(facts, ...reviewer)).toBe("recommend");
    expect(turn(facts, ...lead)).toBeUndefined();
    expect(turn({ ...facts, recommendedBy: "reviewer" }, ...reviewer)).toBeUndefined();
    expect(turn({ ...facts, recommendedBy: "reviewer" }, ...lead)).toBe("accept");
    const both = [offer("accept"), offer("return")];
    expect(turnOf(both, { recommendedBy: "reviewer", recommendation: "return" })?.command).toBe("return");
  });
});

describe("an act that is another's by its place", () => {
  it("is one of another step or another sender; one that can be mended or handed on is not", () => {
    for (const code of ["not_step_holder", "not_sender", "not_submitter"] as const) {
      expect(isAnothersAct(offer("pass", code))).toBe(true);
    }
    expect(isAnothersAct(offer("accept", "recommendation_missing"))).toBe(false);
    expect(isAnothersAct(offer("pass"))).toBe(false);
  });
});
