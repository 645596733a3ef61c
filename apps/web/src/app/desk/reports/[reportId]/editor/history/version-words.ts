"use client";

import type { AppRouter } from "@nianbao/api/root";
import { formatShortTime } from "@nianbao/ui/lib/format";
import type { inferRouterOutputs } from "@trpc/server";
import { useLocale, useTranslations } from "next-intl";

/** One kept text of a section, as the list of its history has it. */
export type VersionEntry = inferRouterOutputs<AppRouter>["report"]["listSectionVersions"]["versions"][number];

/** Says of a kept text who wrote it when, and how it came about where that was not by writing. */
export function useVersionWords() {
  const t = useTranslations("manuscript.history");
  const locale = useLocale();
  return {
    time: ({ createdAt }: VersionEntry): string => formatShortTime(createdAt, locale),
    author: ({ author }: VersionEntry): string => author ?? t("nobody"),
    source: ({ source, restoredFrom }: VersionEntry): string | null =>
      source === "saved" ? null : t(`source.${source}`, { number: restoredFrom ?? 0 }),
    name: (entry: VersionEntry): string =>
      t("version", {
        number: entry.number,
        author: entry.author ?? t("nobody"),
        time: formatShortTime(entry.createdAt, locale),
      }),
  };
}
