import { describe, expect, it } from "vitest";
import { crossTable } from "../../testing/table.ts";
import { adminRoles, bodyRoles, committeeRoles, roles } from "./roles.ts";
import { rolesCompatible } from "./separation.ts";

describe("which roles one person may hold together", () => {
  it("is this, for every pair", async () => {
    const table = crossTable(roles, roles, (held, added) =>
      held === added ? "=" : rolesCompatible([held], added) ? "-" : "ok",
    );
    const legend = "ok = together · - = roles_exclusive\n";
    await expect(`# Pairs of roles\n${legend}\n${table}\n`).toMatchFileSnapshot("./authority/pairs.txt");
  });

  it("never depends on which of two roles came first", () => {
    for (const a of roles) {
      for (const b of roles) {
        expect(rolesCompatible([a], b) === null).toBe(rolesCompatible([b], a) === null);
      }
    }
  });

  it("leaves an administrator with one role and nothing else (S6)", () => {
    for (const admin of adminRoles) {
      for (const other of roles.filter((role) => role !== admin)) {
        expect(rolesCompatible([admin], other)).toEqual({
          code: "roles_exclusive",
          context: { held: admin, added: other },
        });
      }
    }
  });

  it("keeps writing apart from reviewing, signing, clearing and publishing", () => {
    for (const writer of ["drafter", "contributor"] as const) {
      for (const other of bodyRoles.filter((role) => role !== "drafter" && role !== "contributor")) {
        expect(rolesCompatible([writer], other)).not.toBeNull();
      }
    }
    expect(rolesCompatible(["drafter"], "contributor")).toBeNull();
  });

  it("keeps the committee's two offices apart from each other and from every body role (S3, S5)", () => {
    for (const office of committeeRoles) {
      for (const other of roles.filter((role) => role !== office)) {
        expect(rolesCompatible([other], office)).not.toBeNull();
      }
    }
  });

  it("finds the clash anywhere among the roles held, and none with the same role again", () => {
    expect(rolesCompatible(["checker", "deputy"], "drafter")).toMatchObject({ context: { held: "checker" } });
    expect(rolesCompatible(["drafter"], "drafter")).toBeNull();
    expect(rolesCompatible([], "audit_admin")).toBeNull();
  });
});
