export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "zh-CN";

/** Every date and deadline of the product is read on this clock. */
export const timeZone = "Asia/Shanghai";

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);
