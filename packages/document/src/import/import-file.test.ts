import { describe, expect, it } from "vitest";
import { bodyText } from "../body.ts";
import { shortestRun } from "../duration-fixture.ts";
import { maxFileBytes } from "../limits.ts";
import { docxOf, p, part, r, relations, zipOf } from "./docx-fixture.ts";
import { importFile } from "./import-file.ts";
import type { ImportProposal } from "./proposal.ts";

async function proposed(bytes: Uint8Array, name = "report.docx"): Promise<ImportProposal> {
  const answer = await importFile(bytes, name);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.proposal;
}

const refusalOf = async (bytes: Uint8Array, name = "report.docx"): Promise<string> => {
  const answer = await importFile(bytes, name);
  return answer.ok ? "taken" : answer.refusal.code;
};

const numbering = part(
  "numbering",
  `<w:abstractNum w:abstractNumId="3">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
    <w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
  </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>`,
);
const numbered = (level: number, text: string): string =>
  p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`);

describe("a Word file", () => {
  it("reads with changes accepted, and says what was dropped", async () => {
    const body = [
      p(r("一、甲")),
      p(
        `<w:bookmarkStart w:id="0" w:name="_GoBack"/>${r("　　原")}<w:ins w:author="x">${r("增")}</w:ins>` +
          `<w:del w:author="x"><w:r><w:delText>删</w:delText></w:r></w:del>${r("隐", "<w:vanish/>")}` +
          `<w:r><w:commentReference w:id="1"/></w:r><w:r><w:drawing/></w:r>${r("粗", "<w:b/>")}` +
          `<w:r><w:pict><w:txbxContent>${p(r("框里的字"))}</w:txbxContent></w:pict></w:r>` +
          `<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:hyperlink>${r("链")}</w:hyperlink>`,
      ),
    ].join("");
    const { sections, notices } = await proposed(await docxOf(body));
    expect(sections[0]?.body.content).toEqual([
      {
        type: "paragraph",
        content: [
          { type: "text", text: "原增" },
          { type: "text", text: "粗", marks: [{ type: "strong" }] },
          { type: "text", text: "链" },
        ],
      },
    ]);
    expect(Object.fromEntries(notices.map(({ code, samples }) => [code, samples]))).toEqual({
      insertions_accepted: ["增"],
      deletions_dropped: ["删"],
      hidden_text_dropped: ["隐"],
      comments_dropped: [],
      images_dropped: [],
      text_boxes_dropped: ["框里的字"],
    });
  });

  it("has the numbers restored that Word draws itself", async () => {
    const body = [
      numbered(0, "举措"),
      numbered(1, "学法"),
      numbered(2, "集体学法"),
      p(r("学法。")),
      numbered(1, "执法。严格执法。"),
      numbered(0, "不足和原因"),
      p(r("不足。")),
    ].join("");
    const { sections } = await proposed(await docxOf(body, { "word/numbering.xml": numbering }));
    expect(sections.map(({ heading, body: text }) => [heading, bodyText(text)])).toEqual([
      ["举措", "学法\n集体学法\n学法。\n（二）执法。严格执法。"],
      ["不足和原因", "不足。"],
    ]);
  });

  it("takes headings and title from styles, also inherited ones", async () => {
    const style = (id: string, name: string, more = "") =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles = part(
      "styles",
      style("t", "Title") + style("h", "heading 1") + style("x", "自定", `<w:basedOn w:val="h"/>`),
    );
    const styled = (id: string, text: string) => p(r(text), `<w:pStyle w:val="${id}"/>`);
    const body = styled("t", "青禾区档案局法治工作汇编") + styled("x", "举措") + p(r("学法。"));
    const { title, sections } = await proposed(await docxOf(body, { "word/styles.xml": styles }));
    expect(title).toBe("青禾区档案局法治工作汇编");
    expect(sections.map((section) => section.heading)).toEqual(["举措"]);
  });

  it("keeps the spans of a table", async () => {
    const cell = (text: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("甲", `<w:vMerge w:val="restart"/>`)}${cell("乙", `<w:gridSpan w:val="2"/>`)}</w:tr>
      <w:tr>${cell("", "<w:vMerge/>")}${cell("丙")}${cell("丁")}</w:tr></w:tbl>`;
    const { sections } = await proposed(await docxOf(p(r("一、表")) + table));
    const [block] = sections[0]?.body.content ?? [];
    const rows = block?.type === "table" ? block.content.map((row) => row.content.map((c) => c.attrs)) : null;
    expect(rows).toEqual([
      [
        { colspan: 1, rowspan: 2 },
        { colspan: 2, rowspan: 1 },
      ],
      [
        { colspan: 1, rowspan: 1 },
        { colspan: 1, rowspan: 1 },
      ],
    ]);
    expect(sections[0] && bodyText(sections[0].body)).toBe("甲\t乙\n丙\t丁");
  });

  it("is refused for a mark in its page header or a text box", async () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(r("机密"))}</w:txbxContent></w:pict></w:r>`;
    expect(
      await refusalOf(await docxOf(p(r("一、甲")), { "word/header1.xml": part("hdr", p(r("秘密★1年"))) })),
    ).toBe("classified_marking");
    expect(await refusalOf(await docxOf(p(box) + p(r("一、甲"))))).toBe("classified_marking");
  });

  it("is refused with a document type, an entity or an outside main part", async () => {
    const document = part("document", `<w:body>${p(r("&x;"))}</w:body>`);
    const evil = document.replace("?>", `?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>`);
    expect(await refusalOf(await zipOf({ "_rels/.rels": relations, "word/document.xml": evil }))).toBe(
      "file_unreadable",
    );
    expect(await refusalOf(await zipOf({ "_rels/.rels": relations, "word/document.xml": document }))).toBe(
      "file_unreadable",
    );
    const outside = relations.replace(
      'Target="word/document.xml"',
      'Target="http://a.b/c.xml" TargetMode="External"',
    );
    expect(
      await refusalOf(await zipOf({ "_rels/.rels": outside, "word/document.xml": part("document", "") })),
    ).toBe("file_unreadable");
  });

  it("is refused when it is no Word file at all", async () => {
    expect(await refusalOf(new TextEncoder().encode("not a zip"))).toBe("file_unreadable");
    expect(await refusalOf(new Uint8Array())).toBe("file_unreadable");
    expect(await refusalOf(await zipOf({ "a.txt": "x" }))).toBe("file_unreadable");
    const whole = await docxOf(p(r("一、甲")));
    for (let end = 0; end < whole.length; end += 37)
      expect(await refusalOf(whole.slice(0, end))).toBe("file_unreadable");
  });
});

describe("what surrounds the words of a Word file", () => {
  const link = (attributes: string) => `<w:hyperlink ${attributes} xmlns:r="rel">${r("链接")}</w:hyperlink>`;

  it("a link is kept as its words alone, wherever it leads", async () => {
    const outside = `<Relationships><Relationship Id="r9" Type="link" TargetMode="External" Target="javascript:alert(1)"/>
      <Relationship Id="r8" Type="attachedTemplate" TargetMode="External" Target="http://127.0.0.1:9/evil.dotm"/></Relationships>`;
    const bytes = await docxOf(p(r("一、甲")) + p(link('r:id="r9"') + link('w:anchor="x"')), {
      "word/_rels/document.xml.rels": outside,
    });
    const proposal = await proposed(bytes);
    expect(proposal.sections[0]?.body.content).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "链接链接" }] },
    ]);
    expect(proposal.notices).toEqual([{ code: "links_dropped", count: 1, samples: ["链接"] }]);
    expect(JSON.stringify(proposal)).not.toMatch(/javascript|127\.0\.0\.1/u);
  });

  it("comments are told with their words, formulas as well", async () => {
    const body = p(
      `${r("一句话")}<w:r><w:commentReference w:id="1"/></w:r><w:oMath><w:r><w:t>a+b</w:t></w:r></w:oMath>`,
    );
    const comments = part("comments", `<w:comment w:id="1" w:author="某人">${p(r("请核实"))}</w:comment>`);
    const { notices } = await proposed(
      await docxOf(p(r("一、甲")) + body, { "word/comments.xml": comments }),
    );
    expect(notices).toEqual([
      { code: "comments_dropped", count: 1, samples: ["请核实"] },
      { code: "formulas_dropped", count: 1, samples: ["a+b"] },
    ]);
  });

  it("a paragraph mark or a table row that was deleted is gone", async () => {
    const gone = `<w:rPr><w:del w:author="x"/></w:rPr>`;
    const row = (text: string, properties = "") =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(r(text))}</w:tc></w:tr>`;
    const body = `${p(r("一、甲"))}${p(r("前一半"), gone)}${p(r("后一半"))}<w:tbl>${row("留")}${row("删", "<w:del/>")}</w:tbl>`;
    const { sections, notices } = await proposed(await docxOf(body));
    expect(sections[0] && bodyText(sections[0].body)).toBe("前一半后一半\n留");
    expect(notices).toContainEqual({ code: "deletions_dropped", count: 1, samples: ["删"] });
  });

  it.each(["comments", "footnotes", "endnotes", "footer3"])(
    "a mark in %s refuses the file as one in its text does",
    async (name) => {
      const marked = part(name, p(r("秘密★1年")));
      expect(await refusalOf(await docxOf(p(r("一、甲")), { [`word/${name}.xml`]: marked }))).toBe(
        "classified_marking",
      );
    },
  );

  it("characters that no text may hold are cleaned, rare ones kept byte for byte", async () => {
    const half = `<w:r><w:t>a&#0;&#xD800;镕喆䶮㛃𬭊\u200B\u202Eb</w:t></w:r>`;
    const { sections } = await proposed(await docxOf(p(r("一、甲")) + p(half)));
    expect(sections[0] && bodyText(sections[0].body)).toBe("a\uFFFD镕喆䶮㛃𬭊b");
  });
});

describe("a bomb", () => {
  it("that unpacks to hundreds of megabytes is refused before it is unpacked", async () => {
    const zeros = Buffer.alloc(60 * 1024 * 1024);
    const bomb = await docxOf(p(r("一、甲")), { "word/media/a.bin": zeros });
    expect(await refusalOf(bomb)).toBe("file_too_large");
    expect(await shortestRun(() => refusalOf(bomb))).toBeLessThan(200);
  });

  it("that unpacks more than a hundredfold is refused", async () => {
    expect(await refusalOf(await docxOf(p(r("法".repeat(1_500_000)))))).toBe("file_too_large");
  });

  it("that lies about its size is stopped while it unpacks", async () => {
    const content = part("document", `<w:body>${p(r("法".repeat(1_500_000)))}</w:body>`);
    const honest = Buffer.from(await zipOf({ "_rels/.rels": relations, "word/document.xml": content }));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(Buffer.byteLength(content));
    const small = Buffer.from([100, 0, 0, 0]);
    for (let at = honest.indexOf(size); at >= 0; at = honest.indexOf(size)) small.copy(honest, at);
    expect(await refusalOf(honest)).toBe("file_unreadable");
  });

  it("of thousands of entries is refused", async () => {
    const entries = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`e${index}`, "x"]));
    expect(await refusalOf(await zipOf(entries))).toBe("file_too_large");
  });

  it("of 20,000 elements one inside the other is refused", async () => {
    const deep = "<w:sdt>".repeat(20_000) + "</w:sdt>".repeat(20_000);
    expect(await refusalOf(await docxOf(deep))).toBe("file_unreadable");
  });

  it("of hundreds of thousands of elements is refused before a tree is built of them", async () => {
    const many = Array.from(
      { length: 130_000 },
      (_, index) => `<w:p w:id="${(index * 7919) % 99991}"></w:p>`,
    ).join("");
    const bomb = await docxOf(many);
    expect(await refusalOf(bomb)).toBe("file_too_large");
    expect(await shortestRun(() => refusalOf(bomb))).toBeLessThan(500);
  });

  it("of 120,000 empty paragraphs side by side is read without harm", { timeout: 60_000 }, async () => {
    expect(await refusalOf(await docxOf(p(r("一、甲")) + "<w:p/>".repeat(120_000)))).toBe("taken");
  });

  it("of numbering that counts to the stars is read without harm", async () => {
    const level = `<w:lvl w:ilvl="4294967295"><w:start w:val="-9999999999"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%1%9"/></w:lvl>`;
    const wild = part(
      "numbering",
      `<w:abstractNum w:abstractNumId="1">${level}${level.replace("4294967295", "0")}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`,
    );
    const body = numbered(4294967295, "甲") + numbered(0, "乙");
    expect(await refusalOf(await docxOf(body, { "word/numbering.xml": wild }))).toBe("taken");
  });
});

describe("a text file", () => {
  it("is read as UTF-8, as UTF-16 with its mark, else as GB 18030", async () => {
    const text = "一、镕喆𬭊\n学法。";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const heading = async (bytes: Uint8Array) => (await proposed(bytes, "a.TXT")).sections[0]?.heading;
    expect(await heading(Buffer.from(`\uFEFF${text}`, "utf8"))).toBe("镕喆𬭊");
    expect(await heading(utf16)).toBe("镕喆𬭊");
    const plain = Buffer.from("d2bba1a2bcd70ad1a7b7a8a1a3", "hex");
    const proposal = await proposed(plain, "a.txt");
    expect(proposal.sections[0]?.heading).toBe("甲");
    expect(proposal.notices.map((notice) => notice.code)).toEqual(["read_as_gb18030"]);
  });

  it("of other bytes is refused as unreadable", async () => {
    expect(await refusalOf(Buffer.from([0x41, 0x00, 0x42]), "a.txt")).toBe("file_unreadable");
    expect(await refusalOf(Buffer.from([0x41, 0xff, 0xff]), "a.txt")).toBe("file_unreadable");
  });
});

describe("any file", () => {
  it("beyond 10 MB or of another type is refused", async () => {
    expect(await refusalOf(new Uint8Array(maxFileBytes + 1), "a.txt")).toBe("file_too_large");
    for (const name of ["a.pdf", "docx", "a.docx.exe", "a.rtf"])
      expect(await refusalOf(new Uint8Array(10), name)).toBe("file_type_unsupported");
    for (const name of ["a.docx", "a.doc", "a.wps"])
      expect(await refusalOf(Buffer.from("{\\rtf1 hello}"), name)).toBe("file_unreadable");
  });

  it("with macros is refused in so many words, also under another name", async () => {
    expect(await refusalOf(new Uint8Array(10), "a.docm")).toBe("file_has_macros");
    const renamed = await docxOf(p(r("一、甲")), { "word/vbaProject.bin": "x" });
    expect(await refusalOf(renamed, "a.docx")).toBe("file_has_macros");
  });
});
