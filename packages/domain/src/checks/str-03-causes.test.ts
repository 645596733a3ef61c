import { describe, expect, it } from "vitest";
import { cleanText, plainSection, withSection } from "../../testing/checked-text.ts";
import { causes } from "./str-03-causes.ts";

const of = (text: string) => causes(withSection("shortcomings", { text }));

describe("STR-03 every shortcoming has a cause", () => {
  it.each([
    ["item by item", "一是人员不足，原因是编制少；二是共享不畅，由于接口标准不一。"],
    ["together, after the list", "一是人员不足；二是共享不畅。\n究其原因，主要是编制少、标准不一。"],
    ["together, in the last item", "一是人员不足；二是共享不畅。产生上述问题的主要原因是统筹不够。"],
    ["together, before the list", "由于机构改革刚刚完成，工作中还存在以下不足：一是人员不足；二是共享不畅。"],
    ["as a list of their own", "一是人员不足，二是共享不畅。主要原因：一是编制少，二是标准不一。"],
    ["as a list with a cause in the first list too", "一是甲，因为乙。二是丙。原因如下：一是丁。二是戊。"],
    ["as 根源在于", "普法形式较单一，根源在于对新媒体研究不深。"],
    ["as 受…影响", "检查频次下降，受人员调整和系统切换影响较大。"],
    ["as 主要是", "个别文件审核不及时，主要是法制审核力量薄弱。"],
    ["as 缘于", "部分案卷不规范，缘于培训跟不上。"],
    ["as 致使", "业务骨干流动快，致使执法衔接不紧。"],
    ["only beside the last of two", "一是人员不足；二是共享不畅，原因是标准不一。"],
    [
      "beside some, and for the rest in the next paragraph",
      "一是甲，因为乙；二是丙。\n其余几条由于统筹不够。",
    ],
    ["in an odd enumeration", "一是甲，因为乙；三是丙。"],
  ])("is silent when causes stand %s", (_where, text) => {
    expect(of(text)).toEqual([]);
  });

  it.each([
    ["plain prose", "一年来仍有差距：普法载体偏旧，案卷评查次数偏少。"],
    ["an enumeration", "一是宣传力度不够；二是学法形式单一；三是台账不全。"],
    ["主要是 that only introduces the list", "存在的不足主要是：宣传力度不够，形式单一。"],
    ["因此 and 因地制宜, which give no cause", "普法不够深入，因此要因地制宜开展活动。"],
    ["受到 and 受理 without influence", "受理件数偏少，工作受到肯定，但宣传不够。"],
  ])("finds that no cause is given at all in %s", (_what, text) => {
    expect(of(text)).toMatchObject([{ sectionId: "shortcomings", context: { item: 0 } }]);
  });

  it("names the item left out where the others give theirs, and where it stands", () => {
    const text = "一是人员不足，原因是编制少；二是共享不畅；三是宣传不够，由于经费有限。";
    expect(of(text)).toMatchObject([{ context: { item: 2 }, excerpt: "二是共享不畅；", from: 14, to: 21 }]);
    expect(text.slice(14, 21)).toBe("二是共享不畅；");
  });

  it("names items that stand in paragraphs of their own", () => {
    const found = of("一是人员不足，由于编制少。\n二是共享不畅。\n三是宣传不够。");
    expect(found.map((finding) => finding.context["item"])).toEqual([2, 3]);
  });

  it("looks for causes across several sections of that content", () => {
    const text = {
      ...withSection("shortcomings", { text: "一是人员不足；二是共享不畅。" }),
    };
    const more = plainSection("causes", "shortcomings_causes", "原因分析", "原因是统筹不够。");
    expect(causes({ ...text, sections: [...text.sections, more] })).toEqual([]);
  });

  it("leaves an empty or absent section to STR-01", () => {
    expect(of("")).toEqual([]);
    expect(causes({ ...cleanText, sections: [] })).toEqual([]);
  });
});
