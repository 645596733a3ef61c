import { existsSync, readFileSync } from "node:fs";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const nothing: Tally = { passed: 0, failed: 0 };
export const onePassed: Tally = { passed: 1, failed: 0 };
export const oneFailed: Tally = { passed: 0, failed: 1 };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** A run that failed has failed at something, even when no single test did (a file that does not load, say). */
const counted = (tally: Tally, ok: boolean): Tally =>
  ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };

/** Reads vitest's JSON report. A test file that could not be run counts as one failure. */
export function tallyOfVitest(path: string, ok: boolean): Tally {
  if (!existsSync(path)) return oneFailed;
  const report: VitestReport = JSON.parse(readFileSync(path, "utf8"));
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((each) => each.status === "failed"),
  );
  return counted({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, ok);
}

/** Reads Playwright's JSON report. A test that passed only when tried again counts as passed. */
export function tallyOfPlaywright(path: string, ok: boolean): Tally {
  if (!existsSync(path)) return oneFailed;
  const { stats, errors }: PlaywrightReport = JSON.parse(readFileSync(path, "utf8"));
  return counted({ passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }, ok);
}
