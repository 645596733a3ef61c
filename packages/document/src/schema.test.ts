import { describe, expect, it } from "vitest";
import { bodySchema } from "./schema.ts";

describe("the schema of a section body", () => {
  it("knows these nodes and marks and no others", () => {
    expect(Object.keys(bodySchema.nodes).toSorted()).toEqual([
      "doc",
      "figure",
      "heading",
      "paragraph",
      "table",
      "tableCell",
      "tableHeader",
      "tableRow",
      "text",
    ]);
    expect(Object.keys(bodySchema.marks)).toEqual(["strong"]);
  });

  it("validates every attribute", () => {
    const types = [...Object.values(bodySchema.nodes), ...Object.values(bodySchema.marks)];
    const attributes = types.flatMap((type) => Object.entries(type.spec.attrs ?? {}));
    expect(attributes.map(([name]) => name).toSorted()).toEqual([
      "colspan",
      "colspan",
      "factId",
      "level",
      "rowspan",
      "rowspan",
      "text",
    ]);
    for (const [, { validate }] of attributes) expect(typeof validate).toBe("function");
  });

  it("gives the table nodes the roles the table commands look for", () => {
    const roles = Object.values(bodySchema.nodes).map((type) => type.spec["tableRole"]);
    expect(roles.filter((role) => typeof role === "string").toSorted()).toEqual([
      "cell",
      "header_cell",
      "row",
      "table",
    ]);
  });
});
