import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DeadlineChip } from "./deadline-chip.tsx";
import { messagesFor } from "./messages/catalogue.ts";
import type { Locale } from "./messages/locale.ts";

const chip = (locale: Locale, what: string, extended = false) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Asia/Shanghai">
      <DeadlineChip
        due="2026-02-28T23:59:59+08:00"
        now="2026-02-24T10:00:00+08:00"
        extended={extended}
        what={what}
      />
    </NextIntlClientProvider>,
  ).replaceAll(/<[^>]*>/g, "|");

test.each([
  ["zh-CN", "报送", false, "2月28日报送"],
  ["zh-CN", "报送", true, "至 2月28日报送"],
  ["en", "Submit", false, "28 February · Submit"],
  ["en", "Submit", true, "to 28 February · Submit"],
] as const)("in %s the day and %s are told apart (extended: %s)", (locale, what, extended, expected) => {
  expect(chip(locale, what, extended)).toContain(`|${expected}|`);
});
