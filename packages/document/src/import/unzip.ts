import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import {
  maxUnpackedBytes,
  maxUnpackRatio,
  maxXmlPartBytes,
  maxZipEntries,
  ratioCheckedFromBytes,
} from "../limits.ts";
import { FileError } from "./file-error.ts";

const openArchive = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new FileError("unreadable", "not an archive", error)) : resolve(zip),
    );
  });

function checkEntry(entry: Entry, total: number): void {
  if (entry.isEncrypted()) throw new FileError("unreadable", "encrypted entry");
  if (total > maxUnpackedBytes) throw new FileError("too_large", "unpacks too large");
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > ratioCheckedFromBytes && uncompressedSize > compressedSize * maxUnpackRatio)
    throw new FileError("too_large", "packed too densely");
}

const listEntries = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    if (zip.entryCount > maxZipEntries) {
      reject(new FileError("too_large", "too many entries"));
      return;
    }
    const entries = new Map<string, Entry>();
    let total = 0;
    zip.on("error", (error: unknown) => reject(new FileError("unreadable", "damaged archive", error)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      total += entry.uncompressedSize;
      try {
        checkEntry(entry, total);
      } catch (error) {
        reject(error instanceof Error ? error : new FileError("unreadable", "damaged archive", error));
        return;
      }
      if (entries.has(entry.fileName)) reject(new FileError("unreadable", "entry named twice"));
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
        reject(new FileError("unreadable", "damaged entry", openError));
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > limit) stream.destroy(new FileError("too_large", "part too large"));
      });
      stream.on("error", (error: unknown) =>
        reject(error instanceof FileError ? error : new FileError("unreadable", "damaged entry", error)),
      );
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    });
  });

export interface Archive {
  names: string[];
  /** The text of a part in UTF-8, or null when there is no such part. @throws FileError */
  read(name: string): Promise<string | null>;
}

/**
 * Opens a zip archive in memory within the limits of `limits.ts` and hands it to `use`. Nothing is written to disk.
 * @throws FileError
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
