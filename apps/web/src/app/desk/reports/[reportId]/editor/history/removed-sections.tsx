"use client";

import { useTRPC } from "@nianbao/app-kit/api-provider";
import { Button } from "@nianbao/ui/button";
import { formatShortTime } from "@nianbao/ui/lib/format";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import { useRestore } from "./use-restore.ts";

/** The sections this draft had once; who arranges it brings them back at the end. Nothing where there are none. */
export function RemovedSections() {
  const t = useTranslations("manuscript.history");
  const locale = useLocale();
  const trpc = useTRPC();
  const { view } = useEditorDesk();
  const restore = useRestore();
  const [pending, setPending] = useState<string | null>(null);
  const { data, refetch } = useQuery(
    trpc.report.listRemovedSections.queryOptions({ editionId: view.edition.id }, { staleTime: 0 }),
  );
  const count = view.sections.length;
  useEffect(() => {
    if (count >= 0) void refetch();
  }, [count, refetch]);
  if (!data || data.length === 0) return null;
  const bringBack = async (sectionId: string, number: number) => {
    setPending(sectionId);
    await restore(sectionId, number);
    setPending(null);
  };
  return (
    <section aria-label={t("removed")}>
      <h2 className="border-y border-line bg-quiet px-4 py-2 text-12">{t("removed")}</h2>
      <ul>
        {data.map((entry) => (
          <li key={entry.sectionId} className="border-b border-line px-4 py-2">
            <p className="text-13">{entry.heading.trim() || t("withoutHeading")}</p>
            <div className="flex items-center gap-3 text-12 text-ink-2">
              {[entry.author ?? t("nobody"), formatShortTime(entry.createdAt, locale)].join(" ")}
              {view.mayArrange ? (
                <Button
                  size="small"
                  className="ml-auto"
                  pending={pending === entry.sectionId}
                  onClick={() => void bringBack(entry.sectionId, entry.number)}
                >
                  {t("bringBack")}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
