import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { bodyText } from "../body.ts";
import { contentHash } from "../canonical.ts";
import { rareCharacters, smallManuscript } from "../manuscript-fixture.ts";
import type { Manuscript, Registration } from "../manuscript.ts";
import { fullLine, paperWith, registration } from "./paper-fixture.ts";
import { pageText, type ReadPdf, readPdf, rowsOf, rowText } from "./pdf-text.ts";
import { createRenderer } from "./renderer.ts";

const renderer = createRenderer({ threads: 1 });
afterAll(() => renderer.close());

async function pdf(manuscript: Manuscript, given: Registration | null = registration): Promise<Uint8Array> {
  const answer = await renderer.render("pdf", manuscript, given);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.bytes;
}
const read = async (manuscript: Manuscript, given: Registration | null = registration): Promise<ReadPdf> =>
  readPdf(await pdf(manuscript, given));
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const pitch = (225 - 156 / 28) / 21;
const long = fullLine.repeat(60);

describe("a full page", async () => {
  const { pages } = await read(paperWith({ paragraphs: [long, long] }));
  const page = pages[1] ?? [];
  const rows = rowsOf(page);

  test("has 22 rows that fill 225 mm", () => {
    expect(rows).toHaveLength(22);
    rows.forEach((y, row) => expect(y - (rows[0] ?? 0)).toBeCloseTo(row * pitch, 1));
    // The first character box begins 37 mm from the top, the last ends 35 mm from the bottom.
    const unit = 156 / 28;
    expect((rows[0] ?? 0) - 0.88 * unit).toBeCloseTo(37, 1);
    expect(297 - (rows[21] ?? 0) - 0.12 * unit).toBeCloseTo(35, 1);
  });

  test("has 28 characters a line, from 28 mm on the left to 26 mm on the right", () => {
    const lines = rows.map((y) => rowText(page, y)).filter((line) => !line.includes("进展成效明显青禾区。"));
    expect(lines.filter((line) => [...line].length === 28).length).toBeGreaterThan(20);
    const row = page.filter((item) => Math.abs(item.y - (rows[5] ?? 0)) < 0.02);
    expect(Math.min(...row.map(({ x }) => x))).toBeCloseTo(28, 1);
    expect(Math.max(...row.map(({ x, width }) => x + width))).toBeCloseTo(184, 1);
  });

  test("has its number one character from the right on odd pages, from the left on even ones", () => {
    pages.forEach((each, index) => {
      const number = each.find(({ text }) => text === `— ${index + 1} —`);
      expect(number?.size).toBe(14);
      const left = number?.x ?? 0;
      const character = (14 / 72) * 25.4;
      if (index % 2 === 0) expect(left + (number?.width ?? 0)).toBeCloseTo(184 - character, 0);
      else expect(left).toBeCloseTo(28 + character, 0);
      // The dash stands 7 mm below the text area, which ends at 262 mm.
      expect((number?.y ?? 0) - 0.35 * character).toBeCloseTo(269, 0);
    });
  });
});

describe("the title page", async () => {
  const { pages } = await read(paperWith({ paragraphs: [long], signatory: "林镕、周喆" }));
  const page = pages[0] ?? [];
  const find = (text: string) => page.find((item) => item.text.startsWith(text));

  test("has the letterhead 35 mm below the text area's top, the title in 2号, the text on the grid", () => {
    const letterhead = page[0];
    expect(letterhead?.text).toBe("青禾区档案局");
    const top = (letterhead?.y ?? 0) - 0.88 * ((letterhead?.size ?? 0) / 72) * 25.4;
    expect(top).toBeCloseTo(72, 0);
    const title = page.filter(({ size }) => size === 22);
    expect(title.map(({ text }) => text)).toEqual(["青禾区档案局", "2026年度法治政府建设年度报告"]);
    for (const { x, width } of title) expect(x + width / 2).toBeCloseTo(28 + 78, 0);
    const first = 37 + 0.88 * (156 / 28);
    for (const y of rowsOf(page).filter((row) => row > 150)) {
      const place = (y - first) / pitch;
      expect(place).toBeCloseTo(Math.round(place), 1);
    }
  });

  test("names number and 签发人 on one row, one character from either side", () => {
    const unit = 156 / 28;
    expect(find("青档")?.x).toBeCloseTo(28 + unit, 1);
    expect(find("青档")?.y).toBe(find("签发人")?.y);
    const row = page.filter(({ y }) => y === find("青档")?.y);
    expect(row.map(({ text }) => text).join("")).toBe("青档〔2027〕3号签发人：林镕、周喆");
    expect(Math.max(...row.map(({ x, width }) => x + width))).toBeCloseTo(184 - unit, 1);
  });

  test("breaks pages before sign-off as after it", async () => {
    const draft = await read(paperWith({ paragraphs: [long], signatory: "林镕、周喆" }), null);
    expect(draft.pages.map((each) => rowsOf(each).length).slice(1)).toEqual(
      pages
        .map((each) => rowsOf(each).length)
        .slice(1, -1)
        .concat(rowsOf(pages.at(-1) ?? []).length - 1),
    );
  });
});

describe("the words of a PDF", () => {
  test("are the words of the source, all and in order", async () => {
    const manuscript = paperWith({
      paragraphs: ["一是“学”，二是（做）——成效97.90%。", long],
      cc: ["区委依法治区办"],
    });
    const { pages } = await read(manuscript);
    const source = [
      "青禾区档案局青档〔2027〕3号",
      manuscript.title,
      "区委、区政府：",
      ...manuscript.sections.map(({ body }) => bodyText(body)),
      "青禾区档案局2027年1月5日抄送：区委依法治区办。",
    ].join("");
    const bare = (text: string) => text.replace(/\s/gu, "");
    expect(bare(pages.map(pageText).join(""))).toBe(bare(source));
  });

  test("keep rare characters of names wherever they stand", async () => {
    const rare = rareCharacters.join("");
    const manuscript = { ...smallManuscript, title: `${rare}报告`, signatory: rare, addressee: rare };
    const text = (await read(manuscript)).pages.map(pageText).join("");
    expect(text.split(rare)).toHaveLength(4);
  });

  test("are never read as markup", async () => {
    const odd = '#read("/etc/passwd") $x$ *b* _i_ <l> @r `c` \\ // = - + ~ [a] {b} #let x = 1';
    const text = (await read(paperWith({ title: odd, paragraphs: [odd] }))).pages.map(pageText).join("");
    const bare = (each: string) => each.replace(/\s/gu, "");
    expect(bare(text).split(bare(odd))).toHaveLength(3);
  });

  test("are refused with their characters where no font has them, not drawn as boxes", async () => {
    const manuscript = paperWith({ paragraphs: ["字\u{1f600}不", "\u{e000}\u{1f600}"] });
    expect(renderer.missing(manuscript)).toEqual(["\u{1f600}", "\u{e000}"]);
    expect(await renderer.render("pdf", manuscript, registration)).toEqual({
      ok: false,
      refusal: { code: "glyph_missing", context: { characters: ["\u{1f600}", "\u{e000}"] } },
    });
  });
});

describe("the end of a paper", () => {
  test("never has 署名 and date alone on a page", async () => {
    for (let rows = 8; rows <= 12; rows++) {
      const { pages } = await read(
        paperWith({ paragraphs: [...Array(rows).fill("行。"), fullLine.repeat(2)] }),
      );
      const last = pageText(pages.at(-1) ?? []);
      expect(last.replace("青禾区档案局2027年1月5日", ""), `${rows} rows`).not.toBe("");
    }
  });

  test("has the date two characters right of the name, or the name moved left where the date is longer", async () => {
    const { pages } = await read(paperWith({}));
    const unit = 156 / 28;
    const name = pages[0]?.findLast(({ text }) => text === "青禾区档案局");
    const date = pages[0]?.filter(({ y }) => y > (name?.y ?? 0) + 1 && y < (name?.y ?? 0) + pitch + 1) ?? [];
    expect(date.map(({ text }) => text).join("")).toBe("2027年1月5日");
    expect((date[0]?.x ?? 0) - (name?.x ?? 0)).toBeCloseTo(2 * unit, 1);
    const right = Math.max(...date.map(({ x, width }) => x + width), (name?.x ?? 0) + (name?.width ?? 0));
    expect(right).toBeCloseTo(184 - 2 * unit, 1);
  });

  test("has 抄送 at the foot of an even page, and no number where a blank page stands before it", async () => {
    const counts = new Set<number>();
    for (const rows of [1, 16, 24, 25, 26, 27, 28, 29, 30, 31, 32]) {
      const { pages } = await read(
        paperWith({ paragraphs: Array(rows).fill("行。"), cc: ["区委依法治区办"] }),
      );
      const last = pages.at(-1) ?? [];
      const copied = last.find(({ text }) => text.startsWith("抄送"));
      expect(pages.length % 2).toBe(0);
      expect(copied?.y).toBeGreaterThan(250);
      const blank = pages.findIndex((page) => pageText(page) === "");
      if (blank !== -1)
        expect([...(pages[blank] ?? []), ...last].map(({ text }) => text).join("")).not.toContain("—");
      else expect(last.map(({ text }) => text).join("")).toContain(`— ${pages.length} —`);
      counts.add(blank === -1 ? 0 : 1);
    }
    expect(counts).toEqual(new Set([0, 1]));
  });
});

describe("a table", () => {
  test("leaves the rows after it on the grid and repeats its header on every page", async () => {
    const { pages, roles } = await read(paperWith({ paragraphs: ["行。"], tableRows: 30 }));
    const first = 37 + 0.88 * (156 / 28);
    const after = pages.flatMap((page) => rowsOf(page).filter((y) => rowText(page, y).length === 28));
    expect(after.length).toBeGreaterThan(20);
    for (const y of after) expect((y - first) / pitch).toBeCloseTo(Math.round((y - first) / pitch), 1);
    const withRows = pages.filter((page) => page.some(({ text }) => text === "行政许可"));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(pageText(page)).toContain("序号事项数量");
    expect([...roles]).toEqual(expect.arrayContaining(["Table", "TH", "TD"]));
  });
});

describe("the file", () => {
  test("says whose it is, what it is called, when it was issued and which text and fonts it was made of", async () => {
    const { info, roles } = await read(smallManuscript);
    expect(info).toMatchObject({
      Title: smallManuscript.title,
      Author: "青禾区档案局",
      Language: "zh-CN",
      CreationDate: "D:20270105000000Z",
      Keywords: `sha-256 ${contentHash(smallManuscript).hash}, fonts sha-256 ${renderer.fonts.hashes().digest}`,
    });
    expect([...roles]).toEqual(expect.arrayContaining(["H1", "H2", "P"]));
  });

  test("has the same bytes again, and in another process", async () => {
    const here = sha256(await pdf(smallManuscript));
    expect(sha256(await pdf(smallManuscript))).toBe(here);
    const place = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const script = `
      import { createHash } from "node:crypto";
      import { createRenderer } from ${JSON.stringify(place("./renderer.ts"))};
      import { smallManuscript } from ${JSON.stringify(place("../manuscript-fixture.ts"))};
      const renderer = createRenderer({ threads: 1 });
      const { bytes } = await renderer.render("pdf", smallManuscript, ${JSON.stringify(registration)});
      process.stdout.write(createHash("sha256").update(bytes).digest("hex"));
      await renderer.close();`;
    const args = ["--input-type=module", "-e", script];
    expect(execFileSync(process.execPath, args, { encoding: "utf8", cwd: place(".") })).toBe(here);
  }, 60_000);

  test("can be had as a picture of outlines, in which nothing can run", async () => {
    const answer = await renderer.render("svg", paperWith({ paragraphs: [long] }), registration);
    const picture = answer.ok ? new TextDecoder().decode(answer.bytes) : "";
    expect(picture).toMatch(/^<svg /);
    // A sheet's own white would hide the sheet before it.
    expect(picture).not.toMatch(/fill="#ffffff"/u);
    expect(picture).not.toMatch(/<script|<foreignObject| on\w+=|https?:\/\/(?!www\.w3\.org)/iu);
  });
});
