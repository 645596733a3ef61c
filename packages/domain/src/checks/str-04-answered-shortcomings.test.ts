import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { answeredShortcomings } from "./str-04-answered-shortcomings.ts";

const of = (shortcomings: string, plan: string) => {
  const { sections } = withSection("shortcomings", { text: shortcomings });
  return answeredShortcomings({
    ...cleanText,
    sections: sections.map((section) => (section.id === "plan" ? { ...section, text: plan } : section)),
  });
};

const both = "一是执法案卷质量不均，原因是评查偏少。二是信访积案偏多，原因是沟通不畅。";

describe("STR-04 every shortcoming has a task", () => {
  it("is content when each is taken up by a word of its subject or cause", () => {
    expect(of(both, "一是每季度开展案卷评查；二是化解信访积案5件。")).toEqual([]);
  });

  it("points to the one that no task takes up, when no task is left that might", () => {
    expect(of(both, "每季度开展案卷评查。")).toMatchObject([
      { sectionId: "shortcomings", context: { item: 2 }, excerpt: "二是信访积案偏多，原因是沟通不畅。" },
    ]);
  });

  it("says nothing while another task may answer in words of its own", () => {
    expect(of(both, "一是每季度开展案卷评查；二是领导干部定期接访下访。")).toEqual([]);
  });

  it.each(["针对上述不足，逐项整改。", "对照问题清单逐条销号。"])("takes %s for an answer to all", (plan) => {
    expect(of(both, plan)).toEqual([]);
  });

  it("leaves a missing plan to STR-01", () => {
    expect(of(both, "")).toEqual([]);
  });
});
