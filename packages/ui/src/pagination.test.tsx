import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messagesFor } from "./messages/catalogue.ts";
import { Pagination } from "./pagination.tsx";

const shown = (page: number, total: number): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-CN" messages={messagesFor("zh-CN")} timeZone="Asia/Shanghai">
      <Pagination page={page} pageSize={14} total={total} href="/people?page={page}" />
    </NextIntlClientProvider>,
  );

test("an empty list has no pages to turn", () => {
  expect(shown(1, 0)).toBe("");
});

test("a page beyond the end claims no rows and leads back to the last one", () => {
  expect(shown(2, 20)).toContain("第 15–20 项，共 20 项");
  expect(shown(99, 20)).toContain("第 0–0 项，共 20 项");
  expect(shown(99, 20)).toContain('href="/people?page=2"');
});
