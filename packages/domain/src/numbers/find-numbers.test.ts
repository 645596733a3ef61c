import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeChineseNumeral } from "../../testing/chinese-numeral.ts";
import { findNumbers } from "./find-numbers.ts";

const read = (text: string) =>
  findNumbers(text).map(({ text: words, value, unit, approx }) => [words, value, unit, approx]);

describe("numbers of official texts", () => {
  it.each([
    ["发放资料1000余份", "1000余份", "1000", "份", "over"],
    ["培训两百零五人次", "两百零五人次", "205", "人次", "exact"],
    ["培训1.2万人次", "1.2万人次", "12000", "人次", "exact"],
    ["罚没3,456万元", "3,456万元", "3456", "万元", "exact"],
    ["投入十万余元", "十万余元", "100000", "元", "over"],
    ["经费20多万元", "20多万元", "20", "万元", "over"],
    ["走访一百二十余家", "一百二十余家", "120", "家", "over"],
    ["听取意见百余次", "百余次", "100", "次", "over"],
    ["近三成群众", "近三成", "30", "%", "nearly"],
    ["满意率97.90％", "97.90％", "97.90", "%", "exact"],
    ["占百分之九十五点六", "百分之九十五点六", "95.6", "%", "exact"],
    ["覆盖30%以上", "30%以上", "30", "%", "over"],
    ["参会约30人", "约30人", "30", "人", "about"],
    ["参会30人左右", "30人左右", "30", "人", "about"],
    ["检查近100次", "近100次", "100", "次", "nearly"],
    ["节约100万元", "100万元", "100", "万元", "exact"],
    ["党组会两次听取汇报", "两次", "2", "次", "exact"],
    ["组织测评一次，反响良好", "一次", "1", "次", "exact"],
    ["提高2.5个百分点", "2.5个百分点", "2.5", "个百分点", "exact"],
  ])("in %s: %s is %s %s, %s", (text, words, value, unit, approx) => {
    expect(read(text)).toEqual([[words, value, unit, approx]]);
  });

  it.each([
    "二〇二三年以来，2023年度、2025年3月5日、1月至6月、6月底前",
    "《法治政府建设实施纲要（2021—2025年）》和2021—2025年规划期",
    "青科工信〔2026〕8号",
    "第3条、第三十一条、第二次会议、第5批",
    "落实“三会一课”“第一议题”，开展万人助万企、三区四基地建设，推行三项制度",
    "党的二十大和二十届三中全会精神，十四五规划",
    "拨打12345热线，A4纸，5G基站",
    "十分重视，一次性告知，一系列，一方面，一起推进，三成员",
    "每次3-5个，占三分之二",
    "12人大代表建议",
    "百姓满意，千家万户，数十次，几百份",
    "一是健全机制；二是完善制度",
  ])("states nothing: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("finds every number of an enumeration, in order", () => {
    expect(read("合计9件，其中代表建议2件，政协提案7件，满意率98%。").map(([words]) => words)).toEqual([
      "9件",
      "2件",
      "7件",
      "98%",
    ]);
  });

  it("reads whatever whole number stands before a unit, in either script, with its approximation", () => {
    const unit = fc.constantFrom("件", "人次", "份", "家");
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99_999 }),
        unit,
        fc.boolean(),
        fc.boolean(),
        (value, name, chinese, over) => {
          const digits = chinese ? writeChineseNumeral(value) : String(value);
          const words = `${digits}${over ? "余" : ""}${name}`;
          expect(read(`全年办理${words}。`)).toEqual([[words, String(value), name, over ? "over" : "exact"]]);
        },
      ),
    );
  });

  it("answers places that cut its words out of any text, in order and apart", () => {
    const piece = fc.constantFrom(
      "3件",
      "两百",
      "约",
      "余",
      "万",
      "%",
      "2025年",
      "《",
      "》",
      "第",
      "一",
      "成",
      "，",
      "百分之",
      "九",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const number of findNumbers(text)) {
          expect(text.slice(number.from, number.to)).toBe(number.text);
          expect(number.from).toBeGreaterThanOrEqual(end);
          expect(number.value).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?$/);
          expect(number.unit).not.toBe("");
          end = number.to;
        }
      }),
    );
  });

  it.each(["9", "百", "约", "《", "“", "千万", "1,000", "第一", "3-"])(
    "bears 100,000 characters of “%s” in less than a second",
    (piece) => {
      const started = performance.now();
      findNumbers(piece.repeat(100_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
