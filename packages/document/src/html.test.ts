import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderManuscript } from "./html.ts";
import { anyManuscript, smallManuscript } from "./manuscript-fixture.ts";
import { paperOf } from "./paper.ts";

const registration = { docNumber: "青档〔2027〕1号", issueDate: "2027-01-05" };

/** Every text of the paper, in the order in which it is read. */
function textsOf(paper: ReturnType<typeof paperOf>): string[] {
  const lines = [...paper.issuers];
  if (paper.docNumber) lines.push(paper.docNumber);
  if (paper.signatory) lines.push("签发人：", paper.signatory);
  lines.push(paper.title);
  if (paper.addressee) lines.push(paper.addressee);
  for (const { heading, blocks } of paper.sections) {
    if (heading) lines.push(heading.number, heading.text);
    for (const block of blocks) {
      if (block.kind === "heading") lines.push(block.number);
      const runs =
        block.kind === "table" ? block.rows.flat().flatMap((c) => c.paragraphs.flat()) : block.runs;
      lines.push(...runs.map((run) => run.text));
    }
  }
  lines.push(...paper.issuers);
  if (paper.issueDate) lines.push(paper.issueDate);
  if (paper.cc) lines.push("抄送：", paper.cc);
  return lines;
}

describe("renderManuscript", () => {
  it("holds every text exactly once and in order, whatever markup the text contains", () => {
    fc.assert(
      fc.property(anyManuscript, (manuscript) => {
        const html = renderManuscript(manuscript, registration);
        const root = new DOMParser({
          onError: (level, message) => {
            if (level !== "warning") throw new Error(message);
          },
        }).parseFromString(html, "text/xml").documentElement;
        const words = (root?.textContent ?? "").replace(/\s+/gu, "");
        expect(words).toBe(textsOf(paperOf(manuscript, registration)).join("").replace(/\s+/gu, ""));
      }),
    );
  });

  it("puts no markup of the text into the page", () => {
    const title = `<script>alert("1")</script>'&`;
    const html = renderManuscript({ ...smallManuscript, title }, null);
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;");
  });

  it("is the same bytes for the same paper", () => {
    fc.assert(
      fc.property(anyManuscript, (manuscript) => {
        expect(renderManuscript(structuredClone(manuscript), registration)).toBe(
          renderManuscript(manuscript, registration),
        );
      }),
    );
  });

  it("lays the paper out by GB/T 9704", () => {
    expect(renderManuscript(smallManuscript, registration)).toMatchInlineSnapshot(`
      "<article class="pp-paper" lang="zh-CN">
      <header class="pp-header">
      <p class="pp-letterhead">青禾区档案局</p>
      <p class="pp-doc-line"><span class="pp-doc-number">青档〔2027〕1号</span><span class="pp-signatory">签发人：<span class="pp-signatory-name">林镕</span></span></p>
      </header>
      <h1 class="pp-title">青禾区档案局2026年度法治政府建设年度报告</h1>
      <p class="pp-addressee">区委、区政府：</p>
      <section class="pp-section" id="section-s0" data-role="preamble">
      <p class="pp-p">现报告如下：</p>
      </section>
      <section class="pp-section" id="section-s1" data-role="measures_outcomes">
      <h2 class="pp-h1"><span class="pp-number">一、</span>主要举措和成效</h2>
      <h3 class="pp-h2"><span class="pp-number">（一）</span>学法</h3>
      <p class="pp-p">全年集体学法<span class="pp-figure" data-fact="f1">10次</span>。</p>
      </section>
      <section class="pp-section" id="section-s2" data-role="shortcomings_causes">
      <h2 class="pp-h1"><span class="pp-number">二、</span>不足和原因</h2>
      <p class="pp-p">宣传形式不多。</p>
      </section>
      <div class="pp-signature">
      <p class="pp-issuer">青禾区档案局</p>
      <p class="pp-date">2027年1月5日</p>
      </div>
      <footer class="pp-imprint"><p class="pp-cc">抄送：区委依法治区办。</p></footer>
      </article>
      "
    `);
  });

  it("has neither number nor date before registration", () => {
    const html = renderManuscript(smallManuscript, null);
    expect(html).not.toContain("pp-doc-number");
    expect(html).not.toContain("pp-date");
  });
});
