import { adminRoles } from "@nianbao/domain/policy/roles";
import { expect, test } from "vitest";
import { consoleNav } from "./console-nav";

test("each administrator sees his own places and no other's", () => {
  const places = Object.fromEntries(
    adminRoles.map((role) => [role, consoleNav([role]).map((place) => place.key)]),
  );
  expect(places).toEqual({
    system_admin: ["people", "orgs", "grants"],
    security_admin: ["people", "grants"],
    audit_admin: ["log"],
  });
  expect(consoleNav(["committee_lead", "principal"])).toEqual([]);
});
