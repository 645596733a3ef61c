import fc from "fast-check";
import { expect, test } from "vitest";
import { renderManuscript } from "./html.ts";
import { htmlParts } from "./html-parts.ts";
import { anyManuscript, smallManuscript } from "./manuscript-fixture.ts";

const opening = '<article class="pp-paper" lang="zh-CN">';

test("the two parts are the whole paper, byte for byte, whatever markup the text contains", () => {
  fc.assert(
    fc.property(anyManuscript, (manuscript) => {
      const html = renderManuscript(manuscript, null);
      const parts = htmlParts(html);
      expect(`${opening}${parts?.head}${parts?.rest}</article>\n`).toBe(html);
      expect(parts?.head.match(/<h1 /gu)).toHaveLength(1);
      expect(parts?.rest).not.toContain("<h1 ");
    }),
  );
});

test("what is no paper is not parted", () => {
  expect(htmlParts("<p>公告</p>")).toBeNull();
  expect(htmlParts(renderManuscript(smallManuscript, null).replace("pp-paper", "old"))).toBeNull();
});
