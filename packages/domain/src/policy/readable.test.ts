import { describe, expect, it } from "vitest";
import { ownOrg, region } from "../../testing/cast.ts";
import { everyRole, someone, wheres } from "../../testing/matrix.ts";
import { crossTable } from "../../testing/table.ts";
import { editionStates } from "../workflow/states.ts";
import { mayRead } from "./readable.ts";
import { adminRoles } from "./roles.ts";

const edition = (state: (typeof editionStates)[number]) => ({ orgId: ownOrg, regionId: region, state });

describe("who may read an edition's text", () => {
  it("is this, for every role, place and state", async () => {
    const tables = wheres.map((where) => {
      const table = crossTable(everyRole, editionStates, (role, state) =>
        mayRead(someone(role, where), edition(state)) ? "reads" : "-",
      );
      return `## ${where}\n${table}\n`;
    });
    await expect(`# Reading\n\n${tables.join("\n")}`).toMatchFileSnapshot("./authority/reading.txt");
  });

  it("never before submission is a committee, nor ever an administrator or another region", () => {
    for (const state of editionStates) {
      for (const where of wheres) {
        for (const role of adminRoles) expect(mayRead(someone(role, where), edition(state))).toBe(false);
      }
      for (const role of everyRole) {
        expect(mayRead(someone(role, "other region"), edition(state))).toBe(false);
      }
    }
    for (const state of ["drafting", "in_review", "awaiting_signature", "signed"] as const) {
      for (const role of ["committee_reviewer", "committee_lead"] as const) {
        for (const where of wheres) expect(mayRead(someone(role, where), edition(state))).toBe(false);
      }
    }
  });

  it("from another body of the region is only the committee", () => {
    const readers = everyRole.filter((role) =>
      editionStates.some((state) => mayRead(someone(role, "other body, same region"), edition(state))),
    );
    expect(readers).toEqual(["committee_reviewer", "committee_lead"]);
  });

  it("adds up the roles a person holds", () => {
    const both = { ...someone("publisher", "own body"), roles: ["publisher", "checker"] as const };
    expect(mayRead(both, edition("drafting"))).toBe(true);
  });
});
