"use client";

import { ChainStations } from "@nianbao/ui/chain-stations";
import { formatShortTime } from "@nianbao/ui/lib/format";
import { Timeline } from "@nianbao/ui/timeline";
import { useLocale, useTranslations } from "next-intl";
import type { ReportView } from "./report-view.ts";
import { stationsOf } from "./stations.ts";
import { useWayWords } from "./use-way-words.ts";

const events = [
  "open_original",
  "open_revision",
  "open_correction",
  "send_for_review",
  "withdraw",
  "pass",
  "send_back",
  "sign",
  "submit",
  "recall",
  "receive",
  "recommend",
  "return",
  "accept",
  "import_manuscript",
  "record_deliberation",
  "refuse_classified",
  "extend",
  "remind",
  "open_publication",
  "start_disclosure_review",
  "clear",
  "exempt",
  "schedule",
  "unschedule",
  "publish",
  "supersede",
  "propose_takedown",
  "take_down",
] as const;

/** The chain of a report with today's station, and under it who did what when. */
export function ReportFlow({ view }: { readonly view: ReportView }) {
  const t = useTranslations("editor");
  const locale = useLocale();
  const words = useWayWords();
  const { edition, campaign } = view;
  return (
    <div className="flex flex-col gap-4 p-4">
      <ChainStations
        stations={stationsOf(
          {
            ...edition,
            publicationDue: campaign.publicationDue,
            decisions: view.decisions.filter((decision) => decision.current),
          },
          words,
          locale,
        )}
      />
      <div className="border-t border-line pt-3">
        <Timeline
          entries={view.timeline.map((row) => ({
            id: String(row.id),
            mark: row.command === "send_back" || row.command === "return" ? "attention" : "done",
            title: t("entry", {
              actor: row.actor ?? t("system"),
              event: t(`event.${events.find((each) => each === row.command) ?? "other"}`),
            }),
            when: formatShortTime(row.at, locale),
            note: row.reason ?? undefined,
          }))}
        />
      </div>
    </div>
  );
}
