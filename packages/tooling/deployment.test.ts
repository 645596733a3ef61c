import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isAboveFloor } from "../../scripts/check-floors.mjs";

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

const dockerfiles = ["web", "admin", "worker"].map((app) => `apps/${app}/Dockerfile`);
const compose = "docker-compose.yml";

test.each([...dockerfiles, compose])("%s knows nothing of the demo", (path) => {
  expect(read(path)).not.toMatch(/demo|seed/i);
});

test("the demo and its passwords are not even sent to the image builder", () => {
  expect(read(".dockerignore").split("\n")).toEqual(
    expect.arrayContaining(["packages/demo", ".env", ".nianbao"]),
  );
});

test.each(dockerfiles)("%s does not run as root", (path) => {
  expect(
    read(path)
      .split(/^FROM /m)
      .at(-1),
  ).toMatch(/^USER node$/m);
});

test.each(dockerfiles)("%s installs the pnpm that the project is pinned to", (path) => {
  const { packageManager }: { packageManager: string } = JSON.parse(read("package.json"));
  expect(read(path)).toContain(`npm install --global ${packageManager}\n`);
});

test.each([...dockerfiles, compose])("%s pins every image, none below its floor", (path) => {
  const { images }: { images: Record<string, { atLeast: string[] }> } = JSON.parse(
    read("security/floors.json"),
  );
  const named = [...read(path).matchAll(/^(?:FROM|\s+image:) ([\w./-]+)(?::v?([\d.]+))?/gm)];
  for (const [, name = "", version] of named.filter(([, each = ""]) => !each.startsWith("nianbao-"))) {
    expect(version, `${name} without a version`).toBeDefined();
    const floor = images[name];
    if (floor) expect(isAboveFloor(version ?? "", floor.atLeast), `${name} ${version}`).toBe(true);
  }
  expect(named.length).toBeGreaterThan(0);
});

test("no secret has a default: each one stops the start until it is made", () => {
  const uses = [...read(compose).matchAll(/\$\{(\w*(?:PASSWORD|SECRET|KEY)\w*)(.?.?)/g)];
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter(([, , operator]) => operator !== ":?")).toEqual([]);
});
