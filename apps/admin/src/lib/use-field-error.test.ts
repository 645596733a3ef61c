import { refuse } from "@nianbao/domain/refusal";
import { expect, test } from "vitest";
import { fieldsOf } from "./use-field-error";

test("only a refusal of what was typed names the fields it is about", () => {
  expect(fieldsOf(refuse("input_invalid", { fields: ["fullName", "uscc"] }))).toEqual(["fullName", "uscc"]);
  expect(fieldsOf(refuse("input_invalid"))).toEqual([]);
  expect(fieldsOf(refuse("name_taken", { fields: ["fullName"] }))).toEqual([]);
  expect(fieldsOf(null)).toEqual([]);
});
