import { expect, it } from "vitest";
import { cleanText } from "../../testing/checked-text.ts";
import { addressee } from "./doc-01-addressee.ts";

it.each([null, "", "　 "])("finds that the addressee %j is missing", (value) => {
  expect(addressee({ ...cleanText, addressee: value })).toMatchObject([
    { part: "addressee", sectionId: null },
  ]);
});

it.each(["青禾区人民政府", "区委、区政府："])("accepts the addressee %s", (value) => {
  expect(addressee({ ...cleanText, addressee: value })).toEqual([]);
});
