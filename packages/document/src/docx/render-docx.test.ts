import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type BlockNode, bodyText } from "../body.ts";
import { freeze } from "../freeze.ts";
import { importFile } from "../import/import-file.ts";
import type { ImportProposal } from "../import/proposal.ts";
import { parseXml } from "../import/xml.ts";
import type { Manuscript } from "../manuscript.ts";
import { anyManuscript, rareCharacters, smallManuscript } from "../manuscript-fixture.ts";
import { partsIn } from "./read-parts-fixture.ts";
import { renderDocx } from "./render-docx.ts";

const registration = { docNumber: "青档〔2027〕1号", issueDate: "2027-01-05" };
const text = (content: string) => [{ type: "text" as const, text: content }];
const cell = (content: string, header = false, colspan = 1, rowspan = 1) => ({
  type: header ? ("tableHeader" as const) : ("tableCell" as const),
  attrs: { colspan, rowspan },
  content: [{ type: "paragraph" as const, content: text(content) }],
});
const table: BlockNode = {
  type: "table",
  content: [
    { type: "tableRow", content: [cell("项目", true), cell("件数", true, 2)] },
    { type: "tableRow", content: [cell("建议", false, 1, 2), cell("1"), cell("2")] },
    { type: "tableRow", content: [cell("3"), cell("4")] },
  ],
};

const long: Manuscript = freeze({
  ...smallManuscript,
  title: "青禾区档案局关于2026年度法治政府建设工作情况的报告",
  addressee: "区委、区政府",
  sections: [
    ...smallManuscript.sections,
    {
      id: "s3",
      heading: "加强学习",
      statutoryRole: "principal_duties",
      body: {
        type: "doc",
        content: [
          {
            type: "heading",
            attrs: { level: 2 },
            content: text("1.不是序号的标题，长到一行写不下也还是标题".repeat(3)),
          },
          { type: "heading", attrs: { level: 4 }, content: text("末级。") },
          { type: "paragraph", content: text("（一）像标题的正文") },
          {
            type: "paragraph",
            content: [
              ...text("是"),
              { type: "text", text: "重点", marks: [{ type: "strong" }] },
              ...text("12次。"),
            ],
          },
          table,
          { type: "paragraph", content: text(`${rareCharacters.join("")}“引号”<b>&amp;`) },
        ],
      },
    },
    {
      id: "s4",
      heading: "",
      statutoryRole: "closing",
      body: { type: "doc", content: [{ type: "paragraph", content: text("特此报告。") }] },
    },
  ],
});

async function readBack(bytes: Uint8Array): Promise<ImportProposal> {
  const answer = await importFile(bytes, "report.docx");
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.proposal;
}

const solid = (words: string): string => words.replace(/\s+/gu, "");

describe("a report as a Word file", () => {
  let parts: Map<string, string>;
  const part = (name: string): string => parts.get(name) ?? "";
  beforeAll(async () => {
    parts = await partsIn(await renderDocx(long, registration));
  });

  it("is well-formed in every part and has those Word asks for", () => {
    for (const xml of parts.values()) expect(parseXml(xml).nodeName).toMatch(/\w/u);
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"]),
    );
  });

  it("has the page of the standard: 22 rows of 28 characters", () => {
    const document = part("word/document.xml");
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u);
    expect(document).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"\/>/u);
    const styles = part("word/styles.xml");
    expect(styles).toMatch(/<w:spacing w:val="-5"\/><w:sz w:val="32"\/>/u);
    expect(22 * 579).toBeLessThanOrEqual(16838 - 2098 - 1984);
    expect(28 * 315).toBeLessThanOrEqual(11906 - 1474 - 1587);
  });

  it("names the government's own fonts and takes Times New Roman for digits", () => {
    const styles = part("word/styles.xml");
    for (const name of ["方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312"])
      expect(styles).toContain(`w:eastAsia="${name}"`);
    expect(styles.match(/w:ascii="(?!Times New Roman")/gu)).toBeNull();
    expect(part("word/footer1.xml")).toContain('w:ascii="宋体"');
  });

  it("puts no blank between Chinese and digits", () => {
    const styles = part("word/styles.xml").match(/<w:style .*?<\/w:style>/gsu) ?? [];
    const ours = styles.filter((style) => style.includes("公文"));
    expect(ours).toHaveLength(14);
    for (const style of ours)
      expect(style).toMatch(/<w:autoSpaceDE w:val="0"\/><w:autoSpaceDN w:val="0"\/>/u);
  });

  it("numbers odd pages on the right and even pages on the left", () => {
    expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const [, odd = "", even = ""] = [0, 1, 2].map((index) => part(`word/footer${index}.xml`));
    expect(odd).toMatch(/<w:jc w:val="right"\/>.*PAGE/su);
    expect(even).toMatch(/<w:jc w:val="left"\/>.*PAGE/su);
  });

  it("tells no author, date or revision", () => {
    const core = part("docProps/core.xml");
    expect(core).toContain(`<dc:title>${long.title}</dc:title>`);
    expect(core).not.toMatch(/creator|modified|created|revision|lastModifiedBy/iu);
    for (const xml of parts.values()) expect(xml).not.toMatch(/w:author|w:rsid|Un-named/u);
    expect(part("word/settings.xml")).toContain("removePersonalInformation");
  });

  it("has equal bytes for equal input, in this process and in another one, by any clock", async () => {
    const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    const here = hash(await renderDocx(smallManuscript, registration));
    expect(hash(await renderDocx(smallManuscript, registration))).toBe(here);
    const program = `const { renderDocx } = await import(${JSON.stringify(new URL("./render-docx.ts", import.meta.url).href)});
      const { createHash } = await import("node:crypto");
      const bytes = await renderDocx(${JSON.stringify(smallManuscript)}, ${JSON.stringify(registration)});
      console.log(createHash("sha256").update(bytes).digest("hex"));`;
    const elsewhere = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      env: { TZ: "America/Los_Angeles" },
      encoding: "utf8",
    });
    expect(elsewhere.trim()).toBe(here);
  });
});

describe("our own Word file read back", () => {
  it("has the same head, sections, roles, headings and tables", async () => {
    const proposal = await readBack(await renderDocx(long, registration));
    expect(proposal).toMatchObject({
      title: long.title,
      issuer: "青禾区档案局",
      addressee: "区委、区政府",
      docNumber: "青档〔2027〕1号",
      issueDate: "2027-01-05",
      signatory: "林镕",
      cc: ["区委依法治区办"],
      notices: [],
    });
    const [first, ...others] = long.sections;
    expect(proposal.preamble && bodyText(proposal.preamble)).toBe(first && bodyText(first.body));
    expect(proposal.sections.map(({ heading, statutoryRole }) => [heading, statutoryRole])).toEqual(
      others.map(({ heading, statutoryRole }) => [heading, statutoryRole]),
    );
    expect(proposal.sections[2]?.body).toEqual(others[2]?.body);
  });

  it("gives the figures as the words they were", async () => {
    const { sections } = await readBack(await renderDocx(long, registration));
    expect(sections[0] && bodyText(sections[0].body)).toBe("学法\n全年集体学法12次。");
  });

  it("loses no character of any manuscript", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyManuscript, fc.boolean(), async (manuscript, registered) => {
        const bytes = await renderDocx(manuscript, registered ? registration : null);
        const { title, preamble, sections } = await readBack(bytes);
        expect(solid(title ?? "")).toBe(solid(manuscript.title));
        const read = [
          preamble ? bodyText(preamble) : "",
          ...sections.flatMap((s) => [s.heading, bodyText(s.body)]),
        ];
        const written = manuscript.sections.flatMap((s) => [s.heading, bodyText(s.body)]);
        expect(solid(read.join(""))).toBe(solid(written.join("")));
      }),
      { numRuns: 40 },
    );
  });
});
