import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkFloors, compareVersions, isAboveFloor } from "./check-floors.mjs";

const root = mkdtempSync(join(tmpdir(), "nianbao-floors-"));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function locked(...packages: string[]): void {
  mkdirSync(join(root, "security"), { recursive: true });
  const floors = { "next-auth": { atLeast: ["4.24.15", "5.0.0-beta.32"], why: "advisory" } };
  writeFileSync(
    join(root, "security", "floors.json"),
    JSON.stringify({ floors, banned: { "adm-zip": "unsafe" } }),
  );
  const keys = packages.map(
    (each) => `  ${each.startsWith("@") ? `'${each}'` : each}:\n    resolution: {}\n`,
  );
  writeFileSync(
    join(root, "pnpm-lock.yaml"),
    `packages:\n\n${keys.join("\n")}\nsnapshots:\n\n  next-auth@1.0.0: {}\n`,
  );
}

test("a package below its floor is found, and one at it is not", () => {
  locked("next-auth@4.24.14", "@scope/other@1.0.0");
  expect(checkFloors(root)).toEqual(["next-auth@4.24.14 is below 4.24.15 or 5.0.0-beta.32: advisory"]);
  locked("next-auth@4.24.15");
  expect(checkFloors(root)).toEqual([]);
});

test("a banned package is found at any version", () => {
  locked("adm-zip@99.0.0");
  expect(checkFloors(root)).toEqual(["adm-zip@99.0.0 is banned: unsafe"]);
});

test.each([
  ["5.0.0-beta.31", false],
  ["5.0.0-beta.32", true],
  ["5.0.0", true],
  ["3.29.0", false],
  ["6.0.0", true],
])("each line has its own floor: %s %s", (version, isSafe) => {
  expect(isAboveFloor(version, ["4.24.15", "5.0.0-beta.32"])).toBe(isSafe);
});

test("below 1.0 each minor is a line of its own", () => {
  expect(isAboveFloor("0.8.16", ["0.8.15", "0.9.12"])).toBe(true);
  expect(isAboveFloor("0.9.3", ["0.8.15", "0.9.12"])).toBe(false);
});

test("versions are compared as numbers, a release after its pre-releases", () => {
  expect(compareVersions("1.10.0", "1.9.0")).toBeGreaterThan(0);
  expect(compareVersions("1.0.0-beta.10", "1.0.0-beta.9")).toBeGreaterThan(0);
  expect(compareVersions("1.0.0", "1.0.0-rc.1")).toBeGreaterThan(0);
});
