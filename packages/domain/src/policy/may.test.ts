import { describe, expect, it } from "vitest";
import { ownOrg, person, region } from "../../testing/cast.ts";
import { cell, everyRole, someone, wheres } from "../../testing/matrix.ts";
import { crossTable } from "../../testing/table.ts";
import { type Action, matrix, may } from "./may.ts";

const actions = Object.keys(matrix) as Action[];
const target = { orgId: ownOrg, regionId: region, divisionId: "division" };

describe("what may be done beside the workflow", () => {
  it("is this, for every role, place and action", async () => {
    const tables = wheres.map((where) => {
      const table = crossTable(actions, everyRole, (action, role) =>
        cell(may(someone(role, where), action, target)),
      );
      return `## ${where}\n${table}\n`;
    });
    const legend = "ok = allowed · - = role_required · hidden = not_found\n";
    await expect(`# Acts beside the workflow\n${legend}\n${tables.join("\n")}`).toMatchFileSnapshot(
      "./authority/acts.txt",
    );
  });

  it("lets a contributor edit the sections of their own division only", () => {
    const contributor = person("contributor", ["contributor"]);
    expect(may(contributor, "section.edit", target)).toBeNull();
    for (const divisionId of ["another", null, undefined]) {
      expect(may(contributor, "section.edit", { ...target, divisionId })).toEqual({
        code: "section_not_assigned",
      });
    }
    expect(
      may({ ...contributor, divisionId: null }, "section.edit", { ...target, divisionId: null }),
    ).toEqual({
      code: "section_not_assigned",
    });
  });

  it("adds up the roles a person holds", () => {
    const both = person("both", ["drafter", "contributor"]);
    expect(may(both, "section.edit", { ...target, divisionId: null })).toBeNull();
  });

  it("names the roles that may, to those who may know", () => {
    expect(may(person("checker", ["checker"]), "section.arrange", target)).toEqual({
      code: "role_required",
      context: { roles: ["drafter"] },
    });
  });

  it("keeps another body's things secret from everyone but the region's offices", () => {
    for (const action of actions) {
      expect(may(someone("drafter", "other body, same region"), action, target)).toEqual({
        code: "not_found",
      });
      expect(may(someone("committee_lead", "other region"), action, target)).toEqual({ code: "not_found" });
      expect(may(someone("audit_admin", "other region"), action, target)).toEqual({ code: "not_found" });
    }
  });
});
