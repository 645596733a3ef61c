import { expect, it } from "vitest";
import { withSection } from "../../testing/checked-text.ts";
import { exactNames } from "./trm-05-exact-names.ts";

const dictionaries = {
  confusables: [],
  names: [{ right: "沈知行", wrong: "沈知形" }, { right: "青禾区" }],
  slogans: ["三区四基地", "三区五基地", "数治青禾"],
  laws: [],
};
const of = (text: string) =>
  exactNames({ ...withSection("measures", { text }), dictionaries }).map(({ excerpt, fix }) => [
    excerpt,
    fix?.replacement,
  ]);

it.each([
  ["局长沈知形主持", [["沈知形", "沈知行"]]],
  ["加快三区四基底建设", [["三区四基底", "三区四基地"]]],
])("finds the slip in %s", (text, expected) => {
  expect(of(text)).toEqual(expected);
});

it("lets right names and phrases stand, one phrase like another too, and short ones one character off", () => {
  expect(of("沈知行在青禾区推进三区四基地、三区五基地，法治青禾、数治青禾。")).toEqual([]);
});
