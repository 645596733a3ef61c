import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lockedPackages } from "../../scripts/check-floors.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Who may import whom; `tests` may be had for tests only. */
const edges: Readonly<Record<string, { may: readonly string[]; tests?: readonly string[] }>> = {
  domain: { may: [] },
  document: { may: ["domain"] },
  db: { may: ["domain"] },
  services: { may: ["domain", "document", "db"], tests: ["test-kit"] },
  "test-kit": { may: ["domain", "db"] },
  auth: { may: ["domain", "services"], tests: ["test-kit"] },
  api: { may: ["domain", "services", "auth"], tests: ["test-kit", "db", "document"] },
  ui: { may: ["domain", "document"] },
  "app-kit": { may: ["api", "auth", "ui", "domain", "document"] },
  web: { may: ["app-kit", "api", "auth", "ui", "domain", "document"] },
  admin: { may: ["app-kit", "api", "auth", "ui", "domain", "document"] },
  worker: { may: ["services", "domain", "document"], tests: ["test-kit"] },
  demo: { may: ["domain", "document", "db", "services"], tests: ["test-kit"] },
  e2e: { may: [], tests: ["test-kit", "demo"] },
  tooling: { may: [] },
};

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const manifests = globSync(["apps/*/package.json", "packages/*/package.json", "e2e/package.json"], {
  cwd: root,
}).map((file): Manifest => JSON.parse(readFileSync(`${root}/${file}`, "utf8")));

const ours = (dependencies: Record<string, string> = {}) =>
  Object.keys(dependencies)
    .filter((name) => name.startsWith("@nianbao/"))
    .map((name) => name.replace("@nianbao/", ""));

test.each(manifests)("$name depends only on what lies below it", (manifest) => {
  const allowed = edges[manifest.name.replace("@nianbao/", "")];
  expect(allowed, "a package without a row in this table").toBeDefined();
  expect(allowed?.may).toEqual(expect.arrayContaining(ours(manifest.dependencies)));
  const forTests = [...(allowed?.may ?? []), ...(allowed?.tests ?? [])];
  expect(forTests).toEqual(expect.arrayContaining(ours(manifest.devDependencies)));
});

test.each([
  ["drizzle-orm", ["db"]],
  ["pg", ["db"]],
  ["@trpc/server", ["admin", "api", "app-kit", "web"]],
  ["next", ["admin", "app-kit", "auth", "ui", "web"]],
  ["next-auth", ["admin", "app-kit", "auth", "web"]],
  ["react", ["admin", "app-kit", "auth", "ui", "web"]],
])("only the packages that own %s depend on it", (library, owners) => {
  const having = manifests.filter((manifest) => library in { ...manifest.dependencies });
  expect(owners).toEqual(expect.arrayContaining(having.map((each) => each.name.replace("@nianbao/", ""))));
});

/** Optional peers can give each package its own copy, and then queries built by one are strangers to the other. */
test("there is one copy of drizzle", () => {
  const lockfile = readFileSync(`${root}/pnpm-lock.yaml`, "utf8");
  expect(lockedPackages(lockfile).filter(({ name }) => name === "drizzle-orm")).toHaveLength(1);
  const copies = lockfile.split(/^snapshots:$/m)[1]?.match(/^ {2}drizzle-orm@/gm);
  expect(copies).toHaveLength(1);
});
