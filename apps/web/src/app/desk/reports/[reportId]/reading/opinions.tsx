"use client";

import { Avatar } from "@nianbao/ui/avatar";
import { cx } from "@nianbao/ui/lib/cx";
import { formatShort } from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";
import type { ReportView } from "../report-view.ts";
import { useStepName } from "../step-name.ts";

const turnedBack = new Set(["send_back", "return"]);

/** What the people before said, each with the step, the day and the words. */
export function Opinions({ view }: { readonly view: ReportView }) {
  const t = useTranslations();
  const locale = useLocale();
  const stepName = useStepName();
  if (view.decisions.length === 0) return <p className="text-13 text-ink-2">{t("review.noOpinions")}</p>;
  return (
    <ol className="flex flex-col gap-2.5">
      {view.decisions.map((decision) => {
        const back = turnedBack.has(decision.verdict);
        const committee = ["recommend", "return", "accept"].includes(decision.verdict);
        return (
          <li key={decision.id} className="flex gap-2.5 text-13">
            <Avatar name={decision.actor} decorative />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap gap-x-3">
                <span>{decision.actor}</span>
                <span className="text-ink-2">
                  {committee ? t("state.chain.committee_review") : stepName(decision.stepKey)}
                </span>
                <span className={cx("ml-auto whitespace-nowrap", back ? "text-ochre" : "text-ink-2")}>
                  {formatShort(decision.at, locale)} {t(`command.${decision.verdict}`)}
                </span>
              </p>
              {decision.opinion ? <p className="break-words">{decision.opinion}</p> : null}
              {decision.current ? null : <p className="text-12 text-ink-2">{t("review.onEarlierDraft")}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
