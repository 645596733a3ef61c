import { expect, test } from "vitest";
import { type FoundPlace, numberOf, placesIn, stepFrom } from "./places.ts";

const order = ["a", "b"];
const sections = [
  { id: "a", heading: "执法和执法监督", editable: true, editor: null },
  { id: "b", heading: "执法队伍", editable: false, editor: null },
];
const places = placesIn(sections, "执法");
const [first, second, third] = places;

test("places come in the order of the report, those of others' sections as fixed", () => {
  expect(places.map(({ sectionId, from, fixed }) => [sectionId, from, fixed])).toEqual([
    ["a", 0, null],
    ["a", 3, null],
    ["b", 0, "locked"],
  ]);
});

test("steps lead round through every place in both directions", () => {
  const walk = (step: 1 | -1) => {
    const seen: number[] = [];
    let shown: FoundPlace | null = null;
    for (let turn = 0; turn < places.length + 1; turn += 1) {
      shown = stepFrom(places, shown, step, order);
      seen.push(numberOf(places, shown));
    }
    return seen;
  };
  expect(walk(1)).toEqual([1, 2, 3, 1]);
  expect(walk(-1)).toEqual([3, 2, 1, 3]);
});

test("after the place shown has gone, the next one that stands follows", () => {
  const left = places.filter((place) => place !== second);
  expect(stepFrom(left, second ?? null, 1, order)).toBe(third);
  expect(stepFrom(left, second ?? null, -1, order)).toBe(first);
  expect(numberOf(left, second ?? null)).toBe(0);
});

test("nothing found leads nowhere", () => {
  expect(stepFrom([], first ?? null, 1, order)).toBeNull();
  expect(numberOf([], null)).toBe(0);
});
