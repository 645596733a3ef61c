import { messagesFor } from "@nianbao/ui/messages/catalogue";
import { timeZone } from "@nianbao/ui/messages/locale";
import { getRequestConfig } from "next-intl/server";
import { preferredLocale } from "./preferences.ts";

/** next-intl's configuration of a request: the reader's language, the product's clock. */
export const requestConfig = getRequestConfig(async () => {
  const locale = await preferredLocale();
  return { locale, timeZone, messages: messagesFor(locale) };
});
