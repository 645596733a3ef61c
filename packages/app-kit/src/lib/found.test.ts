import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { found } from "./found.ts";

test.each(["NOT_FOUND", "BAD_REQUEST", "FORBIDDEN"] as const)(
  "a reading refused as %s shows the page of what is not here",
  async (code) => {
    await expect(found(Promise.reject(new TRPCError({ code })))).rejects.toMatchObject({
      digest: expect.stringContaining("404"),
    });
  },
);

test("any other fault goes to the error page as it is", async () => {
  const fault = new TRPCError({ code: "INTERNAL_SERVER_ERROR" });
  await expect(found(Promise.reject(fault))).rejects.toBe(fault);
});
