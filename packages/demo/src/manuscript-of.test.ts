import { bodyText } from "@nianbao/document/body";
import { validateBody } from "@nianbao/document/validate-body";
import { describe, expect, test } from "vitest";
import { reportingBodies } from "./district/bodies.ts";
import { reportText } from "./district/reports/report-text.ts";
import { sectionsOf } from "./manuscript-of.ts";

describe("a district's report as it is imported", () => {
  test("reads word for word the same, whether its figures are linked or plain", () => {
    let linked = 0;
    for (const body of reportingBodies) {
      const report = reportText(body, 2026);
      const plain = sectionsOf(report);
      const withFigures = sectionsOf(report, () => "a-fact");
      for (const [index, section] of withFigures.entries()) {
        const valid = validateBody(section.body);
        const before = validateBody(plain[index]?.body);
        if (!valid.ok || !before.ok)
          throw new Error(`${body.key}: ${section.heading} does not fit the schema`);
        expect(bodyText(valid.body)).toBe(bodyText(before.body));
        linked += JSON.stringify(section.body).split('"figure"').length - 1;
      }
    }
    expect(linked).toBeGreaterThan(100);
  });
});
