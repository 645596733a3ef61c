import { describe, expect, it } from "vitest";
import { committeeOrg, farOrg, farRegion, otherOrg, ownOrg, person, region } from "../../testing/cast.ts";
import { editionStates } from "../workflow/states.ts";
import { type EditionAct, mayActOn } from "./may-act-on.ts";

const at = (state: (typeof editionStates)[number]) => ({ orgId: ownOrg, regionId: region, state });
const openIn = (act: EditionAct, actor: ReturnType<typeof person>) =>
  editionStates.filter((state) => mayActOn(actor, act, at(state)) === null);

describe("the record of a deliberation", () => {
  it("is kept by the body's drafters and checkers while the text is decided on, and not after signing", () => {
    for (const role of ["drafter", "checker"] as const) {
      expect(openIn("deliberation.record", person(role, [role]))).toEqual([
        "in_review",
        "awaiting_signature",
      ]);
    }
    expect(mayActOn(person("drafter", ["drafter"]), "deliberation.record", at("signed"))).toEqual({
      code: "wrong_state",
      context: { state: "signed" },
    });
  });

  it("is kept by nobody else of the body, and does not exist for other bodies", () => {
    expect(mayActOn(person("principal", ["principal"]), "deliberation.record", at("in_review"))).toEqual({
      code: "role_required",
      context: { roles: ["drafter", "checker"] },
    });
    expect(
      mayActOn(person("other", ["drafter"], otherOrg), "deliberation.record", at("in_review"))?.code,
    ).toBe("not_found");
  });
});

describe("the committee's points", () => {
  it("are drafted by a reviewer of another body while the committee has the text", () => {
    const reviewer = person("reviewer", ["committee_reviewer"], committeeOrg);
    expect(openIn("point.draft", reviewer)).toEqual(["under_committee_review"]);
  });

  it("are not drafted by a reviewer of that body, by the lead, or from another region", () => {
    const asked = at("under_committee_review");
    const code = (actor: ReturnType<typeof person>) => mayActOn(actor, "point.draft", asked)?.code;
    expect(code(person("own", ["committee_reviewer"], ownOrg))).toBe("recused");
    expect(code(person("lead", ["committee_lead"], committeeOrg))).toBe("role_required");
    expect(code(person("far", ["committee_reviewer"], farOrg, farRegion))).toBe("not_found");
  });
});

describe("comments", () => {
  it("are written by whoever works on the text while the body may still change it, and not by the committee", () => {
    for (const role of [
      "drafter",
      "contributor",
      "checker",
      "legal_reviewer",
      "deputy",
      "principal",
    ] as const) {
      expect(openIn("comment.write", person(role, [role]))).toEqual([
        "drafting",
        "in_review",
        "awaiting_signature",
      ]);
    }
    const reviewer = person("reviewer", ["committee_reviewer"], committeeOrg);
    expect(mayActOn(reviewer, "comment.write", at("under_committee_review"))?.code).toBe("role_required");
    const other = person("other", ["drafter"], otherOrg);
    expect(mayActOn(other, "comment.write", at("drafting"))?.code).toBe("not_found");
  });
});
