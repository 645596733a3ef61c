import { renderManuscript } from "@nianbao/document/html";
import type { Manuscript } from "@nianbao/document/manuscript";
import { paperOf } from "@nianbao/document/paper";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PaperHtml } from "./paper-html.tsx";
import { Paper } from "./paper.tsx";

const manuscript: Manuscript = {
  title: "青禾区统计局关于2025年度法治政府建设情况的报告",
  issuers: ["青禾区统计局"],
  addressee: "区委全面依法治区委员会",
  cc: ["区司法局"],
  signatory: "许砚舟",
  sections: [
    {
      id: "a",
      heading: "",
      statutoryRole: "preamble",
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "报告如下 <b> & 余：" }] }],
      },
    },
    {
      id: "b",
      heading: "主要举措",
      statutoryRole: "measures_outcomes",
      body: {
        type: "doc",
        content: [
          { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "执法" }] },
          {
            type: "paragraph",
            content: [
              { type: "text", text: "检查" },
              { type: "figure", attrs: { factId: "f", text: "126次" } },
              { type: "text", text: "。", marks: [{ type: "strong" }] },
            ],
          },
          {
            type: "table",
            content: [
              {
                type: "tableRow",
                content: [
                  {
                    type: "tableHeader",
                    attrs: { colspan: 2, rowspan: 1 },
                    content: [{ type: "paragraph", content: [{ type: "text", text: "指标" }] }],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
  facts: [
    {
      id: "f",
      indicatorCode: "ENFO-03",
      label: "行政检查",
      value: "126",
      unit: "次",
      approx: "exact",
      denominator: null,
      period: null,
    },
  ],
};

const registration = { docNumber: "青统〔2026〕4号", issueDate: "2026-02-26" };

/** The tags with their attributes in one order, without the desk around the article and the parts of the title. */
const skeleton = (html: string): string[] =>
  (/<article[\s\S]*<\/article>/.exec(html)?.[0] ?? "")
    .replaceAll(/<span class="pp-title-part">(.*?)<\/span>/g, "$1")
    .replaceAll(/>\s+</g, "><")
    .replaceAll("colSpan", "colspan")
    .replaceAll(/ (?:colspan|rowspan|rowSpan)="1"/g, "")
    .replaceAll("&#x27;", "&#39;")
    .split(/(?=<)/)
    .map((piece) => piece.trim());

describe("the paper on screen", () => {
  test.each([registration, null])("is drawn as the frozen rendering is", (given) => {
    const drawn = renderToStaticMarkup(<Paper paper={paperOf(manuscript, given)} />);
    expect(skeleton(drawn)).toEqual(skeleton(renderManuscript(manuscript, given)));
  });

  test("escapes what people write", () => {
    expect(renderToStaticMarkup(<Paper paper={paperOf(manuscript, null)} />)).toContain("&lt;b&gt; &amp; 余");
  });

  test("keeps the name of the body and the rest of the title on lines of their own", () => {
    const drawn = renderToStaticMarkup(<Paper paper={paperOf(manuscript, null)} />);
    expect(drawn).toContain(
      '<span class="pp-title-part">青禾区统计局</span><span class="pp-title-part">关于2025年度法治政府建设情况的报告</span>',
    );
  });

  test("tells the letterhead how long the name is, so that it stays on one line", () => {
    const html = renderManuscript({ ...manuscript, issuers: ["青禾区人力资源和社会保障局"] }, null);
    expect(renderToStaticMarkup(<PaperHtml html={html} />)).toContain('style="--letterhead:13"');
    expect(renderToStaticMarkup(<Paper paper={paperOf(manuscript, null)} />)).toContain(
      'style="--letterhead:6"',
    );
  });

  test("keeps what is no part of the text between the title and the text, and every byte of both", () => {
    const html = renderManuscript(manuscript, registration);
    const drawn = renderToStaticMarkup(<PaperHtml html={html} afterTitle={<hr />} />);
    const [head = "", rest = ""] = drawn.split("<hr/>");
    expect(head.endsWith("</h1></div>")).toBe(true);
    expect(rest).toContain(html.slice(html.indexOf("</h1>") + 5, html.indexOf("</article>")));
    expect(renderToStaticMarkup(<PaperHtml html={html} />)).toContain(html);
  });
});
