import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import {
  maxUnpackedBytes,
  maxUnpackRatio,
  maxXmlPartBytes,
  maxZipEntries,
  ratioCheckedFromBytes,
} from "../limits.ts";

/** The file is no archive the reader will open; `tooLarge` where a limit was passed. */
export class ArchiveError extends Error {
  readonly tooLarge: boolean;
  constructor(message: string, tooLarge: boolean, cause?: unknown) {
    super(message, { cause });
    this.tooLarge = tooLarge;
  }
}

const openArchive = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new ArchiveError("not an archive", false, error)) : resolve(zip),
    );
  });

function checkEntry(entry: Entry, total: number): void {
  if (entry.isEncrypted()) throw new ArchiveError("encrypted entry", false);
  if (total > maxUnpackedBytes) throw new ArchiveError("unpacks too large", true);
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > ratioCheckedFromBytes && uncompressedSize > compressedSize * maxUnpackRatio)
    throw new ArchiveError("packed too densely", true);
}

const listEntries = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    if (zip.entryCount > maxZipEntries) {
      reject(new ArchiveError("too many entries", true));
      return;
    }
    const entries = new Map<string, Entry>();
    let total = 0;
    zip.on("error", (error: unknown) => reject(new ArchiveError("damaged archive", false, error)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      total += entry.uncompressedSize;
      try {
        checkEntry(entry, total);
      } catch (error) {
        reject(error instanceof Error ? error : new ArchiveError("damaged archive", false, error));
        return;
      }
      if (entries.has(entry.fileName)) reject(new ArchiveError("entry named twice", false));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

/** Sizes in the directory may lie, so the bytes that really come out are counted as well. */
const readEntry = (zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (openError, stream) => {
      if (openError) {
        reject(new ArchiveError("damaged entry", false, openError));
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > limit) stream.destroy(new ArchiveError("part too large", true));
      });
      stream.on("error", (error: unknown) =>
        reject(error instanceof ArchiveError ? error : new ArchiveError("damaged entry", false, error)),
      );
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    });
  });

export interface Archive {
  names: string[];
  /** The text of a part in UTF-8, or null when there is no such part. @throws ArchiveError */
  read(name: string): Promise<string | null>;
}

/**
 * Opens a zip archive in memory within the limits of `limits.ts` and hands it to `use`. Nothing is written to disk.
 * @throws ArchiveError
 */
export async function withArchive<T>(bytes: Uint8Array, use: (archive: Archive) => Promise<T>): Promise<T> {
  const zip = await openArchive(bytes);
  try {
    const entries = await listEntries(zip);
    let left = maxUnpackedBytes;
    return await use({
      names: [...entries.keys()],
      async read(name) {
        const entry = entries.get(name);
        if (!entry) return null;
        const content = await readEntry(zip, entry, Math.min(left, maxXmlPartBytes));
        left -= content.length;
        return new TextDecoder("utf-8", { fatal: false }).decode(content);
      },
    });
  } finally {
    zip.close();
  }
}
