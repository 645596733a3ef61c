import { refusalCodes, type Refusal } from "@nianbao/domain/refusal";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { messagesFor } from "./messages/catalogue.ts";
import type { Locale } from "./messages/locale.ts";
import { useRefusalText } from "./refusal-text.tsx";

function Sentence({ refusal }: { readonly refusal: Refusal }) {
  return useRefusalText()(refusal);
}

const say = (refusal: Refusal, locale: Locale = "zh-CN"): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Asia/Shanghai">
      <Sentence refusal={refusal} />
    </NextIntlClientProvider>,
  );

describe("a refusal", () => {
  test("is a sentence in the reader's words, never its code", () => {
    for (const code of refusalCodes) expect(say({ code })).not.toContain(code);
  });

  test("names the sections that are missing", () => {
    expect(
      say({
        code: "required_section_missing",
        context: { sections: ["shortcomings_causes", "next_year_plan"] },
      }),
    ).toBe("还缺法定内容：存在的不足和原因、下一年度安排");
  });

  test("names the step and the role that nobody holds", () => {
    expect(
      say({ code: "step_without_holder", context: { step: "legal_review", role: "legal_reviewer" } }),
    ).toBe("“合法性审核”环节没有可经办的人，请管理员先授予合法性审核角色");
  });

  test("names the state the report is in", () => {
    expect(say({ code: "wrong_state", context: { state: "submitted" } })).toContain("“已报送”");
  });

  test("counts in English as English counts", () => {
    expect(say({ code: "blocking_findings", context: { count: 1 } }, "en")).toBe(
      "1 item must be fixed first",
    );
    expect(say({ code: "blocking_findings", context: { count: 2 } }, "en")).toBe(
      "2 items must be fixed first",
    );
  });
});
