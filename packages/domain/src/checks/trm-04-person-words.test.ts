import { expect, it } from "vitest";
import { withSection } from "../../testing/checked-text.ts";
import { personWords } from "./trm-04-person-words.ts";

it.each([
  ["我局举办培训。我们还开展宣传。", "我局"],
  ["我镇举办培训。同时我们开展宣传，我区试点在我镇。", "我镇"],
  ["我街道举办培训，我们开展宣传。", "我街道"],
])("puts the text's own word into %s", (text, replacement) => {
  expect(personWords(withSection("measures", { text }))).toMatchObject([
    { excerpt: "我们", fix: { replacement } },
  ]);
});

it("leaves the choice to a person where the text has no word for itself", () => {
  expect(personWords(withSection("measures", { text: "我们举办培训。" }))).toMatchObject([{ fix: null }]);
});

it("lets other people's words stand in their quotation marks", () => {
  expect(personWords(withSection("measures", { text: "开展“我们的节日”活动，群众说“咱们放心”。" }))).toEqual(
    [],
  );
});
