import { withArchive } from "../import/unzip.ts";

/** The parts of a Word file by name, for tests. */
export const partsIn = (bytes: Uint8Array): Promise<Map<string, string>> =>
  withArchive(bytes, async (archive) => {
    const parts = new Map<string, string>();
    for (const name of archive.names) parts.set(name, (await archive.read(name)) ?? "");
    return parts;
  });
