import { describe, expect, it } from "vitest";
import { signatureIndents } from "./signature.ts";

describe("署名 and date", () => {
  it("the date begins two characters right of a long 署名", () => {
    expect(signatureIndents(["青禾区农业农村和水利局"], "2027年1月5日")).toEqual({ issuer: 2, date: 5 });
  });

  it("a date that would reach too far stands two characters from the right, and 署名 moves left", () => {
    expect(signatureIndents(["青禾区档案局"], "2027年1月5日")).toEqual({ issuer: 4, date: 2 });
    expect(signatureIndents(["青禾区档案局"], "2027年12月15日")).toEqual({ issuer: 5, date: 2 });
  });

  it("stands two characters from the right without a date, and never outside the page", () => {
    expect(signatureIndents(["青禾区档案局"], null)).toEqual({ issuer: 2, date: 2 });
    expect(signatureIndents(["局".repeat(60)], "2027年1月5日").issuer).toBe(2);
  });
});
