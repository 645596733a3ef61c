"use client";

import { ActionBar } from "@nianbao/ui/action-bar";
import { Segmented } from "@nianbao/ui/segmented";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReportView } from "../../report-view.ts";
import type { ReadingProps } from "../reader.ts";
import { useMove } from "../use-move.ts";
import { ReturnDialog } from "./return-dialog.tsx";

/** The committee's decision: a reviewer recommends, a lead accepts or returns with the points. */
export function CommitteeBar({ view, offers }: ReadingProps & { readonly offers: ReportView["offers"] }) {
  const t = useTranslations("review.committee");
  const move = useMove(view);
  const { recommendedBy } = view.edition;
  const recommendation = view.edition.recommendation === "return" ? "return" : "accept";
  const [choice, setChoice] = useState<"accept" | "return">(recommendation);
  const [returning, setReturning] = useState<string | null>(null);
  const recommends = offers.some((offer) => offer.command === "recommend");
  return (
    <>
      <p className="border-t border-line-2 bg-quiet px-4 py-1.5 text-13">
        {recommendedBy
          ? t("recommended", { name: recommendedBy, what: t(recommendation) })
          : t("noRecommendation")}
      </p>
      <ActionBar
        offers={offers}
        text={{
          label: t(recommends ? "opinion" : "leadOpinion"),
          hint: recommends ? t("opinionHint") : undefined,
          maxLength: 2_000,
          requiredFor: { recommend: "opinion_required" },
        }}
        labels={{ recommend: t(choice === "accept" ? "recommendAccept" : "recommendReturn") }}
        onAct={(command, text) => {
          if (command === "return") {
            setReturning(text);
            return Promise.resolve(null);
          }
          return move(
            command,
            command === "recommend" ? { opinion: text, recommendation: choice } : { opinion: text },
          );
        }}
      >
        {recommends ? (
          <Segmented
            label={t("recommendation")}
            value={choice}
            onChange={setChoice}
            options={[
              { value: "accept", label: t("accept") },
              { value: "return", label: t("return") },
            ]}
          />
        ) : null}
      </ActionBar>
      {returning === null ? null : (
        <ReturnDialog view={view} reason={returning} onClose={() => setReturning(null)} />
      )}
    </>
  );
}
