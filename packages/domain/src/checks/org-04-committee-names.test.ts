import { expect, it } from "vitest";
import { cleanText } from "../../testing/checked-text.ts";
import { saying } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

it.each(["区委全面依法治区委员会统一部署", "报市委全面依法治市委员会办公室", "区委依法治区办督办"])(
  "ORG-04 accepts %s",
  (words) => {
    expect(runRule("ORG-04", { ...saying(words), regionLevel: "district" })).toEqual([]);
  },
);

it("ORG-04 finds two levels in one name and puts it right", () => {
  const text = saying("按照区委全面依法治县委员会部署");
  const [found] = runRule("ORG-04", text);
  expect(found).toMatchObject({ excerpt: "区委全面依法治县委员会", context: { problem: "mixed" } });
  expect(found?.fix).toMatchObject({
    from: found?.from,
    to: found?.to,
    replacement: "区委全面依法治区委员会",
  });
});

it("ORG-04 finds an addressee of another level where the own one is known", () => {
  const addressee = "县委全面依法治县委员会";
  expect(runRule("ORG-04", { ...cleanText, addressee, regionLevel: "district" })).toMatchObject([
    { part: "addressee", context: { problem: "level", expected: "区" } },
  ]);
  expect(runRule("ORG-04", { ...cleanText, addressee, regionLevel: "county" })).toEqual([]);
  expect(runRule("ORG-04", { ...cleanText, addressee })).toEqual([]);
});
