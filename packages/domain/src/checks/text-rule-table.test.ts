import { expect, it } from "vitest";
import { textRuleTable } from "./text-rule-table.ts";

it("weighs every rule and names its gate as the catalogue of rules does", () => {
  const lines = Object.entries(textRuleTable).map(([id, { severity, gate }]) => `${id} ${severity} ${gate}`);
  expect(lines).toMatchInlineSnapshot(`
    [
      "STR-01 error submit",
      "STR-02 warning submit",
      "STR-03 error submit",
      "STR-04 warning submit",
      "STR-05 warning submit",
      "STR-06 warning submit",
      "STR-07 warning submit",
      "STR-08 warning submit",
      "STR-09 hint submit",
      "STR-10 error submit",
      "YER-01 error submit",
      "YER-02 error submit",
      "YER-03 warning submit",
      "YER-04 warning submit",
      "TRM-01 error submit",
      "TRM-02 warning submit",
      "TRM-03 hint submit",
      "TRM-04 hint submit",
      "TRM-05 error publish",
      "TRM-06 warning submit",
      "TRM-07 warning submit",
      "TRM-08 hint submit",
      "ART-01 error submit",
      "ART-02 warning submit",
    ]
  `);
});
