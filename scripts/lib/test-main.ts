import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./build.ts";
import { root } from "./env.ts";
import { explain, Trouble } from "./explain.ts";
import { houseChecks } from "./house-checks.ts";
import { runJourneys } from "./journeys.ts";
import { run, stopRunning } from "./run.ts";
import { print, say, surviveClosedPipes } from "./say.ts";
import { onStopRequest } from "./stop-request.ts";
import { add, nothing, oneFailed, onePassed, type Tally, tallyOfVitest } from "./test-report.ts";

const stopping = new AbortController();

async function checkHouse(): Promise<Tally> {
  let tally = nothing;
  for (const check of houseChecks) {
    const { ok, output } = await check.run();
    say(`${ok ? "✓" : "✗"} ${check.name}`);
    if (!ok) print(output);
    tally = add(tally, ok ? onePassed : oneFailed);
  }
  return tally;
}

async function runUnits(): Promise<Tally> {
  say("unit, property and database tests");
  const report = join(root, ".nianbao", "vitest.json");
  rmSync(report, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok } = await run("vitest", args, { live: true });
  return tallyOfVitest(report, ok);
}

async function build(): Promise<Tally> {
  await ensureBuilt(root, say);
  say("✓ production build");
  return onePassed;
}

async function journeys(): Promise<Tally> {
  say("journeys in a browser");
  return runJourneys(say, stopping.signal);
}

/** A part that cannot be run has failed. */
async function attempt(part: () => Promise<Tally>): Promise<Tally> {
  try {
    stopping.signal.throwIfAborted();
    return await part();
  } catch (error) {
    say("✗ could not be run");
    print(explain(error));
    return oneFailed;
  }
}

const parts: Readonly<Record<string, readonly (() => Promise<Tally>)[]>> = {
  "--unit": [checkHouse, runUnits],
  "--e2e": [build, journeys],
};

async function main(flags: readonly string[]): Promise<Tally> {
  const unknown = flags.filter((flag) => !(flag in parts));
  if (unknown.length > 0)
    throw new Trouble(`Unknown: ${unknown.join(" ")}. There are ${Object.keys(parts).join(" and ")}.`);
  const wanted = flags.length > 0 ? flags : Object.keys(parts);
  let total = nothing;
  for (const part of wanted.flatMap((flag) => parts[flag] ?? [])) total = add(total, await attempt(part));
  return total;
}

surviveClosedPipes();
onStopRequest(() => {
  stopping.abort(new Trouble("Stopped on request."));
  stopRunning();
}, stopRunning);
const total = await attempt(() => main(process.argv.slice(2)));
process.exitCode = total.failed > 0 ? 1 : 0;
print(`${total.passed} passed, ${total.failed} failed`);
