import { defaultLocale, type Locale, timeZone } from "../messages/locale.ts";

/** An instant, or its ISO 8601 form. All functions show it as the clock on the wall in Asia/Shanghai. */
export type Instant = Date | string;

interface Clock {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const englishMonths = new Intl.DateTimeFormat("en-GB", { timeZone, month: "long" });

const clockOf = (instant: Instant): Clock => {
  const found = new Map(parts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? "";
  return {
    year: part("year"),
    month: String(Number(part("month"))),
    day: String(Number(part("day"))),
    hour: part("hour"),
    minute: part("minute"),
  };
};

const two = (digits: string) => digits.padStart(2, "0");

/** 18:00 */
export const formatTime = (instant: Instant): string => {
  const clock = clockOf(instant);
  return `${clock.hour}:${clock.minute}`;
};

/** 2月24日 · 24 February */
export const formatShort = (instant: Instant, locale: Locale = defaultLocale): string => {
  const clock = clockOf(instant);
  return locale === "en"
    ? `${clock.day} ${englishMonths.format(new Date(instant))}`
    : `${clock.month}月${clock.day}日`;
};

/** 2月24日 09:12 · 24 February 09:12 */
export const formatShortTime = (instant: Instant, locale: Locale = defaultLocale): string =>
  `${formatShort(instant, locale)} ${formatTime(instant)}`;

/** 2026年1月5日 · 5 January 2026 */
export const formatDate = (instant: Instant, locale: Locale = defaultLocale): string => {
  const { year } = clockOf(instant);
  const short = formatShort(instant, locale);
  return locale === "en" ? `${short} ${year}` : `${year}年${short}`;
};

/** 2026年1月5日 10:30 · 5 January 2026 10:30 */
export const formatDateTime = (instant: Instant, locale: Locale = defaultLocale): string =>
  `${formatDate(instant, locale)} ${formatTime(instant)}`;

/** 2026-01-05, the calendar day in Asia/Shanghai; the value of a date field. */
export const formatIsoDay = (instant: Instant): string => {
  const clock = clockOf(instant);
  return `${clock.year}-${two(clock.month)}-${two(clock.day)}`;
};

/** 2026-01-05 10:30, as government websites show a time of publication (国办发〔2017〕47号 annex). */
export const formatPublic = (instant: Instant): string => `${formatIsoDay(instant)} ${formatTime(instant)}`;

/** 星期二 · Tuesday */
export const formatWeekday = (instant: Instant, locale: Locale = defaultLocale): string =>
  new Intl.DateTimeFormat(locale, { timeZone, weekday: "long" }).format(new Date(instant));

/** Whole calendar days from one instant's day to another's in Asia/Shanghai; negative when `to` lies before. */
export const daysBetween = (from: Instant, to: Instant): number => {
  const day = (instant: Instant) => Date.parse(`${formatIsoDay(instant)}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / 86_400_000);
};
