import { describe, expect, test } from "vitest";
import { guardRequest, readLimited } from "./guard-request.ts";

const json = /^application\/json(;|$)/i;
const post = (headers: Record<string, string>) =>
  new Request("http://desk.example/api/trpc/report.move", {
    method: "POST",
    headers: { host: "desk.example", ...headers },
    body: "{}",
  });
const own = { origin: "http://desk.example", "content-type": "application/json" };

describe("a request that changes something", () => {
  test("passes from the app's own page", () => {
    expect(guardRequest(post(own), json)).toBeNull();
    expect(guardRequest(post({ ...own, "sec-fetch-site": "same-origin" }), json)).toBeNull();
  });

  test.each([
    ["another origin", { ...own, origin: "http://evil.example" }],
    ["an opaque origin", { ...own, origin: "null" }],
    ["a sibling site", { ...own, "sec-fetch-site": "same-site" }],
    ["no origin at all", { "content-type": "application/json" }],
  ])("is refused from %s", (_, headers) => {
    expect(guardRequest(post(headers), json)?.code).toBe("origin_refused");
  });

  test.each([
    "multipart/form-data; boundary=x",
    "application/octet-stream",
    "text/plain",
    "application/jsonp",
  ])("is refused as %s, which a form of another site can send", (type) => {
    expect(guardRequest(post({ ...own, "content-type": type }), json)?.code).toBe("input_invalid");
  });

  test("is refused when it is compressed: nothing untrusted is unpacked", () => {
    expect(guardRequest(post({ ...own, "content-encoding": "br" }), json)?.code).toBe("input_invalid");
  });
});

describe("reading a body", () => {
  const streamed = (megabytes: number) =>
    new Request("http://desk.example/", {
      method: "POST",
      duplex: "half",
      body: new ReadableStream({
        start(controller) {
          for (let sent = 0; sent < megabytes; sent += 1) controller.enqueue(new Uint8Array(1024 * 1024));
          controller.close();
        },
      }),
    });

  test("stops at the limit, whatever length was announced", async () => {
    expect(await readLimited(streamed(30), 4 * 1024 * 1024)).toBeNull();
    expect((await readLimited(streamed(3), 4 * 1024 * 1024))?.byteLength).toBe(3 * 1024 * 1024);
  });
});
