import { en } from "./en.ts";
import type { Locale } from "./locale.ts";
import { type Messages, zhCN } from "./zh-CN.ts";

const catalogue: Record<Locale, Messages> = { "zh-CN": zhCN, en };

/** The whole message tree of a language, for next-intl's request configuration and its provider. */
export const messagesFor = (locale: Locale): Messages => catalogue[locale];

declare module "next-intl" {
  interface AppConfig {
    Messages: Messages;
    Locale: Locale;
  }
}
