import { createHash } from "node:crypto";
import { refuse } from "@nianbao/domain/refusal";
import { AwsClient } from "aws4fetch";
import { createStorage, type Storage } from "unstorage";
import fileSystem from "unstorage/drivers/fs-lite";
import s3 from "unstorage/drivers/s3";
import { Refused, reject } from "../kernel/refused.ts";
import { type Bucket, storageEnv } from "./env.ts";

/** Bytes under keys. Its refusals are `storage_full` and `storage_unavailable`. */
export interface FileStore {
  /** Answers only once the bytes can be read back as they were given. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when nothing stands under the key. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(key: string): Promise<void>;
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const folderStore = (base: string): FileStore => storeOn(createStorage({ driver: fileSystem({ base }) }));

function bucketStore(bucket: Bucket): FileStore {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: name, S3_REGION: region } = bucket;
  const keys = { accessKeyId: bucket.S3_ACCESS_KEY_ID, secretAccessKey: bucket.S3_SECRET_ACCESS_KEY };
  const store = storeOn(createStorage({ driver: s3({ endpoint, bucket: name, region, ...keys }) }));
  let made: Promise<unknown> | null = null;
  const make = async () => {
    const client = new AwsClient({ service: "s3", region, retries: 0, ...keys });
    const answer = await client.fetch(`${endpoint.replace(/\/$/, "")}/${name}`, { method: "PUT" });
    if (!answer.ok && answer.status !== 409) throw new Error(`the bucket was not made: ${answer.status}`);
  };
  return {
    ...store,
    async put(key, bytes) {
      made ??= make();
      await made.catch((error: unknown) => {
        made = null;
        throw unkept(error);
      });
      await store.put(key, bytes);
    },
  };
}

function storeOn(storage: Storage): FileStore {
  const get = async (key: string) => {
    const found: unknown = await storage.getItemRaw(key).catch((error: unknown) => {
      throw unkept(error);
    });
    if (found === null || found === undefined) return null;
    if (found instanceof Uint8Array || found instanceof ArrayBuffer) return new Uint8Array(found);
    throw unkept(found);
  };
  return {
    get,
    async put(key, bytes) {
      await storage.setItemRaw(key, bytes).catch((error: unknown) => {
        throw unkept(error);
      });
      const kept = await get(key);
      if (!kept || sha256(kept) !== sha256(bytes)) reject("storage_unavailable");
    },
    async remove(key) {
      await storage.removeItem(key).catch((error: unknown) => {
        throw unkept(error);
      });
    },
  };
}

/** What a driver threw, as the refusal it means. */
const unkept = (error: unknown): Refused =>
  new Refused(
    refuse(
      /ENOSPC|EDQUOT|InsufficientStorage| 507 |QuotaExceeded/.test(String(error))
        ? "storage_full"
        : "storage_unavailable",
    ),
  );

export const fileStoreAt = (where: ReturnType<typeof storageEnv>): FileStore =>
  "bucket" in where ? bucketStore(where.bucket) : folderStore(where.folder);

let own: FileStore | null = null;

/** The process's own store, by its environment. */
export const ownFileStore = (): FileStore => (own ??= fileStoreAt(storageEnv()));
