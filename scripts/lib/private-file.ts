import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file that only its owner can read. */
export function writePrivate(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, text, { mode: 0o600 });
}

/** A random secret that stays the same from start to start. */
export function keptSecret(path: string): string {
  if (!existsSync(path)) writePrivate(path, randomBytes(32).toString("base64url"));
  return readFileSync(path, "utf8").trim();
}
