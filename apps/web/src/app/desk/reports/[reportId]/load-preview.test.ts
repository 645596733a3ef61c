import { expect, test } from "vitest";
import { pagesOf } from "./load-preview.ts";

test.each([
  ["595.2755905511812 841.8897637795276", 1],
  ["595.2755905511812 8418.897637795275", 10],
  ["nothing", 1],
])("a picture of %s points shows %i sheets", (size, pages) => {
  expect(pagesOf(`<svg class="typst-doc" viewBox="0 0 ${size}" width="1pt">`)).toBe(pages);
});
