// Runs every packages/*/bench/*.ts one after the other, or those whose path holds one of the arguments.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";

const wanted = process.argv.slice(2);
const files = globSync("packages/*/bench/*.ts")
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .toSorted();

let failed = 0;
for (const file of files) {
  process.stdout.write(`\n${file}\n`);
  const { status } = spawnSync(process.execPath, [file], { stdio: "inherit" });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1;
