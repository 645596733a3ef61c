import { expect, test } from "vitest";
import { atomFeed } from "./atom-feed.ts";

const feed = {
  id: "https://reports.example/",
  title: "年度报告",
  self: "https://reports.example/feed.xml",
};

test("no name can break out of its element", () => {
  const xml = atomFeed({
    ...feed,
    entries: [
      {
        id: "urn:uuid:1",
        title: `a<b>&"c'</title>`,
        href: "https://reports.example/reports/1?a=1&b=2",
        author: "青禾区统计局",
        updated: new Date("2026-03-18T08:30:00Z"),
        summary: "更正<1>处",
      },
    ],
  });
  expect(xml).toContain("<title>a&lt;b&gt;&amp;&quot;c&apos;&lt;/title&gt;</title>");
  expect(xml).toContain('href="https://reports.example/reports/1?a=1&amp;b=2"');
  expect(xml).toContain("<summary>更正&lt;1&gt;处</summary>");
  expect(xml).toContain("<updated>2026-03-18T08:30:00.000Z</updated>");
});

test("an empty feed is the same bytes every time", () => {
  expect(atomFeed({ ...feed, entries: [] })).toBe(atomFeed({ ...feed, entries: [] }));
});
