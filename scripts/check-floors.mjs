// Compares the lockfile with security/floors.json. Built-in modules only: it also runs before a start.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** @param {string} version */
function parse(version) {
  const [core = "", pre] = version.split(/-(.*)/s);
  return { core: core.split(".").map(Number), pre: pre?.split(".") };
}

/** @param {string[] | undefined} a @param {string[] | undefined} b */
function comparePre(a, b) {
  if (!a || !b) return Number(!a) - Number(!b);
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const difference = Number(left) - Number(right);
    const order = Number.isNaN(difference) ? left.localeCompare(right) : difference;
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Order of two semantic versions; a release comes after its own pre-releases.
 * @param {string} a
 * @param {string} b
 */
export function compareVersions(a, b) {
  const [left, right] = [parse(a), parse(b)];
  for (let at = 0; at < 3; at += 1) {
    const difference = (left.core[at] ?? 0) - (right.core[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return comparePre(left.pre, right.pre);
}

/** Versions among which fixes are ported: one major, or one minor below 1.0. @param {string} version */
const lineOf = (version) => {
  const [major = 0, minor = 0] = parse(version).core;
  return major === 0 ? `0.${minor}.0` : `${major}.0.0`;
};

/**
 * Whether a version is at or above the floor of its own line. A line older than every floor is too old; a line
 * between or above the floors must be above the floor before it.
 * @param {string} version
 * @param {string[]} floors
 */
export function isAboveFloor(version, floors) {
  const own = floors.find((floor) => lineOf(floor) === lineOf(version));
  if (own) return compareVersions(version, own) >= 0;
  return floors.some((floor) => compareVersions(version, floor) > 0);
}

/** Names and versions of every package in a pnpm lockfile. @param {string} lockfile */
export function lockedPackages(lockfile) {
  const [, section = ""] = lockfile.split(/^packages:$/m);
  const keys =
    section.split(/^snapshots:$/m)[0]?.matchAll(/^ {2}'?((?:@[^/]+\/)?[^@'\s]+)@([^:'(]+)'?:/gm) ?? [];
  return [...keys].map(([, name = "", version = ""]) => ({ name, version }));
}

/**
 * What in the lockfile is known to be unsafe: one sentence a finding, none when all is well.
 * @param {string} root
 * @returns {string[]}
 */
export function checkFloors(root) {
  const { floors, banned } = JSON.parse(readFileSync(join(root, "security", "floors.json"), "utf8"));
  const packages = lockedPackages(readFileSync(join(root, "pnpm-lock.yaml"), "utf8"));
  return packages.flatMap(({ name, version }) => {
    const ban = banned[name];
    if (ban) return [`${name}@${version} is banned: ${ban}`];
    const rule = floors[name];
    if (!rule || isAboveFloor(version, rule.atLeast)) return [];
    return [`${name}@${version} is below ${rule.atLeast.join(" or ")}: ${rule.why}`];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const findings = checkFloors(fileURLToPath(new URL("..", import.meta.url)));
  for (const finding of findings) process.stderr.write(`${finding}\n`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
