import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/**
 * Fails when the schema in TypeScript and the SQL migrations disagree, or when the migrations' stamps are
 * not in order (the migrator would silently pass over one that is stamped too early).
 */
const journal: { entries: { when: number; tag: string }[] } = JSON.parse(
  readFileSync("migrations/meta/_journal.json", "utf8"),
);
const disordered = journal.entries.find(
  (entry, i) => i > 0 && entry.when <= (journal.entries[i - 1]?.when ?? 0),
);
if (disordered)
  fail(`Migration ${disordered.tag} is stamped earlier than the one before it. Generate it again.`);

const copy = mkdtempSync(join(tmpdir(), "drift-"));
try {
  cpSync("migrations", copy, { recursive: true });
  const said = execFileSync(
    "drizzle-kit",
    [
      "generate",
      "--dialect=postgresql",
      "--schema=./src/schema/*.ts",
      `--out=${relative(".", copy)}`,
      "--name=drift",
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (!said.includes("No schema changes")) {
    fail(
      "The schema has changed without a migration. Run `pnpm --filter @nianbao/db generate --name what_it_does`.",
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
