import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { messagesFor } from "./catalogue.ts";
import { locales } from "./locale.ts";

type Tree = { readonly [key: string]: string | Tree };

function* leaves(tree: Tree, path = ""): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === "string") yield [here, value];
    else yield* leaves(value, here);
  }
}

const argumentsOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1] ?? ""))].toSorted();

const tagsOf = (message: string): string[] =>
  [...message.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? "");

const catalogue = Object.fromEntries(
  locales.map((locale) => [locale, new Map(leaves(messagesFor(locale)))] as const),
);

describe("the message catalogue", () => {
  test.each(locales)("formats every message of %s", (locale) => {
    const failures: string[] = [];
    for (const [path, message] of catalogue[locale] ?? []) {
      const translate = createTranslator({
        locale,
        messages: { message },
        onError: (error) => failures.push(`${path}: ${error.message}`),
      });
      const words = translate.markup("message", {
        ...Object.fromEntries(argumentsOf(message).map((name) => [name, 2])),
        ...Object.fromEntries(tagsOf(message).map((tag) => [tag, (inner: string) => inner])),
      });
      expect(words).not.toBe("message");
    }
    expect(failures).toEqual([]);
  });

  test("takes the same arguments in both languages", () => {
    const differing = [...(catalogue["zh-CN"] ?? [])].filter(
      ([path, message]) => argumentsOf(message).join() !== argumentsOf(catalogue.en?.get(path) ?? "").join(),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test("speaks plainly: no exclamation marks, no 您, no slogans of waiting", () => {
    const loud = [...(catalogue["zh-CN"] ?? [])].filter(([, message]) =>
      /[！!]|您|请稍候|抱歉|亲，/.test(message),
    );
    expect(loud).toEqual([]);
  });

  test("writes English apostrophes plainly: the curly one is as wide as a Chinese character", () => {
    const wide = [...(catalogue.en ?? [])].filter(([, message]) => /[‘’]/.test(message));
    expect(wide.map(([path]) => path)).toEqual([]);
  });

  test("has no message left untranslated", () => {
    const writtenInChinese = new Set([
      "common.languageName.zh-CN",
      "editor.level2",
      "signoff.opinionDefault",
    ]);
    const same = [...(catalogue["zh-CN"] ?? [])].filter(
      ([path, message]) =>
        /\p{Script=Han}/u.test(message) && catalogue.en?.get(path) === message && !writtenInChinese.has(path),
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });
});
