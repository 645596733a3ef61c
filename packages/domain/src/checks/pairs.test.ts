import { expect, it } from "vitest";
import { unpaired } from "./pairs.ts";

it.each([
  ["依据《条例》（试行），落实“第一议题”", []],
  ["1）加强培训；（2）严格执法", []],
  ["落实（试行办法", [2]],
  ["落实试行）办法", [4]],
  ["落实“第一议题制度\n推进”工作", [2, 12]],
  ["（落实《条例）》", [3, 7]],
])("in %j it finds what stands alone", (text, places) => {
  expect(unpaired(text)).toEqual(places);
});

it("bears a hundred thousand brackets that never close", () => {
  expect(unpaired("（".repeat(100_000) + "》".repeat(100_000))).toHaveLength(200_000);
});
