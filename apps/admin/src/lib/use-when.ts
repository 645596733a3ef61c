import {
  daysBetween,
  formatDate,
  formatDateTime,
  formatShort,
  formatShortTime,
  formatTime,
} from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";

/** Says an instant as one speaks of it on that day: 今天 10:42, 昨天 16:20, 2月25日, 2025年3月1日. */
export function useWhen(now: Date): (instant: Date) => string {
  const t = useTranslations("common");
  const locale = useLocale();
  return (instant) => {
    const days = daysBetween(instant, now);
    if (days === 0) return t("today", { time: formatTime(instant) });
    if (days === 1) return t("yesterday", { time: formatTime(instant) });
    return Math.abs(days) < 180 ? formatShort(instant, locale) : formatDate(instant, locale);
  };
}

/** The same with the time of day always, for what must be exact: 3月4日 09:48. */
export function useWhenExactly(now: Date): (instant: Date) => string {
  const t = useTranslations("common");
  const locale = useLocale();
  return (instant) =>
    daysBetween(instant, now) === 0
      ? t("today", { time: formatTime(instant) })
      : Math.abs(daysBetween(instant, now)) < 180
        ? formatShortTime(instant, locale)
        : formatDateTime(instant, locale);
}
