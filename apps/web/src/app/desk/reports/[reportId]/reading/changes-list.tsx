"use client";

import type { Comparison } from "@nianbao/document/compare";
import { useTranslations } from "next-intl";
import type { ReportView } from "../report-view.ts";

const goTo = (id: string) => document.getElementById(id)?.scrollIntoView({ block: "center" });

/** What changed, one row a place, in reading order; each leads to its place on the paper. */
export function ChangesList({
  comparison,
  comparedWith,
  returned,
}: {
  readonly comparison: Comparison;
  readonly comparedWith: NonNullable<ReportView["comparedWith"]>;
  /** The earlier text came back from the committee. */
  readonly returned: boolean;
}) {
  const t = useTranslations("review");
  const { changes, unchanged } = comparison;
  const counts = { number: comparedWith.number, unchanged };
  return (
    <>
      <p className="border-b border-line bg-quiet px-4 py-2 text-12 text-ink-2">
        {t(comparedWith.own ? "comparedOwn" : returned ? "comparedReturned" : "comparedPublished", counts)}
      </p>
      {changes.length === 0 ? <p className="px-4 py-3 text-13 text-ink-2">{t("noChanges")}</p> : null}
      <ol>
        {changes.map((change) => {
          const place =
            change.part === "section" ? (change.heading ?? t("opening")) : t(`part.${change.part}`);
          return (
            <li key={change.id} className="border-b border-line">
              <button
                type="button"
                onClick={() => goTo(change.id)}
                className="block w-full px-4 py-2.5 text-left hover:bg-blue-1 focus-visible:z-1"
              >
                <span className="block truncate text-12 text-ink-2">{place}</span>
                <span className="line-clamp-3">
                  {change.runs.map((run, index) =>
                    run.change === "removed" ? (
                      <del key={index} className="text-ink-3">
                        {run.text}
                      </del>
                    ) : run.change === "added" ? (
                      <ins key={index} className="border-b-2 border-blue bg-blue-1 no-underline">
                        {run.text}
                      </ins>
                    ) : (
                      <span key={index}>{run.text}</span>
                    ),
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
