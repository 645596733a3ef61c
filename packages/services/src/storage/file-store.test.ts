import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { refusalOf } from "../testing/refusal-of.ts";
import { storageEnv } from "./env.ts";
import { fileStoreAt } from "./file-store.ts";

const folder = mkdtempSync(join(tmpdir(), "files-"));
afterAll(() => rmSync(folder, { recursive: true }));
const bytes = new Uint8Array([0, 255, 1, 13, 10, 128]);

describe("a folder", () => {
  test("gives back the very bytes, null for what is not there, and forgets what is removed", async () => {
    const store = fileStoreAt({ folder });
    await store.put("evidence:one", bytes);
    expect(await store.get("evidence:one")).toEqual(bytes);
    expect(readdirSync(join(folder, "evidence"))).toEqual(["one"]);
    await store.remove("evidence:one");
    await store.remove("evidence:one");
    expect(await store.get("evidence:one")).toBeNull();
  });

  test("that is no folder is said to be out of reach", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    chmodSync(file, 0o400);
    expect(await refusalOf(fileStoreAt({ folder: file }).put("evidence:one", bytes))).toBe(
      "storage_unavailable",
    );
  });

  test.skipIf(process.platform !== "linux")("without room is said to be full", async () => {
    const store = fileStoreAt({ folder: "/dev" });
    expect(await refusalOf(store.put("full", bytes))).toBe("storage_full");
  });
});

describe("a bucket", () => {
  const objects = new Map<string, Buffer>();
  let answer: number | null = null;
  const server = createServer((request, response) => {
    const body: Buffer[] = [];
    request.on("data", (chunk: Buffer) => body.push(chunk));
    request.on("end", () => {
      const path = request.url ?? "";
      const signed = request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 Credential=key/");
      const stored = objects.get(path);
      if (answer ?? !signed) response.writeHead(answer ?? 403).end();
      else if (request.method === "PUT") {
        objects.set(path, Buffer.concat(body));
        response.writeHead(200).end();
      } else if (request.method === "DELETE") {
        objects.delete(path);
        response.writeHead(204).end();
      } else response.writeHead(stored ? 200 : 404).end(stored);
    });
  });
  afterAll(() => server.close());
  const opened = new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bucketAt = async () => {
    await opened;
    return fileStoreAt({
      bucket: {
        S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        S3_BUCKET: "nianbao",
        S3_ACCESS_KEY_ID: "key",
        S3_SECRET_ACCESS_KEY: "secret",
        S3_REGION: "us-east-1",
      },
    });
  };

  test("is made when it is not there, keeps the very bytes by signed requests and forgets them", async () => {
    const store = await bucketAt();
    await store.put("evidence:two", bytes);
    expect([...objects.keys()]).toEqual(["/nianbao", "/nianbao/evidence/two"]);
    expect(await store.get("evidence:two")).toEqual(bytes);
    await store.remove("evidence:two");
    expect(await store.get("evidence:two")).toBeNull();
  });

  test("that refuses is out of reach, one without room is full, and it works again once it answers", async () => {
    const store = await bucketAt();
    answer = 400;
    expect(await refusalOf(store.put("evidence:three", bytes))).toBe("storage_unavailable");
    answer = null;
    await store.put("evidence:three", bytes);
    answer = 507;
    expect(await refusalOf(store.put("evidence:four", bytes))).toBe("storage_full");
    answer = null;
  });
});

test("a bucket is set whole or not at all", () => {
  vi.stubEnv("S3_ENDPOINT", "http://objects:8333");
  expect(() => storageEnv()).toThrow(/S3_BUCKET/);
  vi.stubEnv("S3_ENDPOINT", "");
  expect(storageEnv()).toHaveProperty("folder", expect.stringMatching(/\.nianbao[\\/]files$/));
  vi.unstubAllEnvs();
});
