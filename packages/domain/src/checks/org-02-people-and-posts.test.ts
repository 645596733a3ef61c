import { describe, expect, it } from "vitest";
import { head, saying } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const deputy = { ...head, name: "陆远", posts: ["副局长"], isPrincipal: false };
const former = { ...head, name: "何维", to: "2024-06-30" };
const of = (words: string) => runRule("ORG-02", { ...saying(words), people: [head, deputy, former] });

describe("ORG-02 people and their posts", () => {
  it.each([
    "局党组书记、局长沈知行同志亲任组长。",
    "局长沈知行主持会议，副局长陆远参加。",
    "沈知行同志多次带队。",
    "副局长周望带队。",
  ])("is silent at %s", (words) => {
    expect(of(words)).toEqual([]);
  });

  it.each([
    ["副局长沈知行带队。", "副局长沈知行", { name: "沈知行", found: "副局长", problem: "other" }],
    ["局长陆远带队。", "局长陆远", { name: "陆远", expected: "副局长" }],
    ["党组书记、主任沈知行", "党组书记、主任沈知行", { found: "主任" }],
    ["局长何维带队。", "局长何维", { name: "何维", problem: "gone" }],
  ])("finds the post in %s", (words, excerpt, context) => {
    expect(of(words)).toMatchObject([{ severity: "error", excerpt, context }]);
  });

  it("takes the whole of a deputy secretary's post", () => {
    const mayor = { ...head, posts: ["区委副书记、区长"] };
    const named = (words: string) => runRule("ORG-02", { ...saying(words), people: [mayor] });
    expect(named("区委副书记、区长沈知行实行清单管理。")).toEqual([]);
    expect(named("区委书记沈知行实行清单管理。")).toMatchObject([{ context: { found: "区委书记" } }]);
  });

  it("leaves a party post alone where only posts of the administration are registered", () => {
    const people = [{ ...head, posts: ["局长"] }];
    expect(runRule("ORG-02", { ...saying("党组书记、局长沈知行带队。"), people })).toEqual([]);
  });

  it("judges nobody while no tenure is known", () => {
    expect(runRule("ORG-02", saying("副局长沈知行带队。"))).toEqual([]);
  });
});
