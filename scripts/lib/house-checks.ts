import { checkFloors } from "../check-floors.mjs";
import { root } from "./env.ts";
import { type Outcome, pnpm, run } from "./run.ts";

export interface HouseCheck {
  readonly name: string;
  run(): Promise<Outcome>;
}

const floors = async (): Promise<Outcome> => {
  const findings = checkFloors(root);
  return { ok: findings.length === 0, output: findings.join("\n") };
};

const bothTypechecks = async (): Promise<Outcome> => {
  const scripts = await run("tsc", ["-p", "scripts"]);
  if (!scripts.ok) return scripts;
  return pnpm(["exec", "turbo", "run", "typecheck", "--output-logs=errors-only"]);
};

/** What must hold of the sources before any test runs; each counts as one test. */
export const houseChecks: readonly HouseCheck[] = [
  { name: "format", run: () => run("biome", ["format", "."]) },
  { name: "lint", run: () => run("oxlint", ["--type-aware", "--deny-warnings"]) },
  { name: "types", run: bothTypechecks },
  { name: "version floors", run: floors },
  { name: "migrations match the schema", run: () => pnpm(["--filter", "@nianbao/db", "run", "drift"]) },
];
