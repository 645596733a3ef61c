"use client";

import { blocking } from "@nianbao/domain/checks/all";
import type { Finding } from "@nianbao/domain/checks/finding";
import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { EmptyState } from "@nianbao/ui/empty-state";
import { FindingList } from "@nianbao/ui/finding-list";
import { findingSeverity, useFindingBasis, useFindingPlace, useFindingText } from "@nianbao/ui/finding-text";
import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { findingKey, useEditorDesk } from "./desk-context.tsx";
import { sameFinding } from "./findings-match.ts";
import { fixesExcerpt, fixOf } from "./fix.ts";
import type { SectionName } from "./section-names.ts";
import { WaiveDialog } from "./waive-dialog.tsx";
import { WaiverNote } from "./waiver-note.tsx";

/** What the checks found in the text on the screen: the one-click fix first, then the way to the place. */
export function FindingsPanel({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations("editor");
  const say = useFindingText();
  const where = useFindingPlace();
  const basis = useFindingBasis();
  const waiverWords = useTranslations("manuscript.waiver");
  const act = useAct();
  const client = useTRPCClient();
  const [waiving, setWaiving] = useState<Finding | null>(null);
  const { live, view, selectedFinding, goTo, fix } = useEditorDesk();
  const { findings } = live;
  const editable = (finding: Finding) =>
    finding.sectionId === null
      ? view.mayArrange
      : (view.sections.find((each) => each.id === finding.sectionId)?.editable ?? false);
  const placeOf = (finding: Finding): string => {
    const place = where(finding, names.get(finding.sectionId ?? "")?.full ?? null);
    const blocks = blocking([finding], finding.gate).length > 0;
    return blocks ? `${place} · ${t(`blocks.${finding.gate}`)}` : place;
  };
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  if (findings.length === 0)
    return (
      <div className="p-3">
        <EmptyState title={t("noFindings")} body={t("noFindingsBody")} />
      </div>
    );
  return (
    <div>
      <p className="flex gap-3 border-b border-line bg-quiet px-4 py-2 text-12 text-ink-2">
        <span>
          {t("severity.error")} <b className="text-ink">{count("error")}</b>
        </span>
        <span>
          {t("severity.warning")} <b className="text-ink">{count("warning")}</b>
        </span>
        <span>
          {t("severity.info")} <b className="text-ink">{count("hint")}</b>
        </span>
        <span className="ml-auto">{t("justChecked")}</span>
      </p>
      <FindingList
        selectedId={selectedFinding ?? undefined}
        findings={findings.map((finding) => {
          const replacement = editable(finding) ? fixOf(finding) : null;
          const waiver = sameFinding(finding, view.findings)?.waiver ?? null;
          const mayWaive = view.mayArrange && finding.severity === "warning" && !waiver;
          return {
            id: findingKey(finding),
            severity: findingSeverity(finding),
            title: say(finding),
            place: placeOf(finding),
            basis: basis(finding),
            note: waiver ? (
              <WaiverNote
                waiver={waiver}
                action={
                  view.mayArrange ? (
                    <button
                      type="button"
                      className={buttonClass("link", "small")}
                      onClick={() =>
                        void act(() => client.report.withdrawWaiver.mutate({ waiverId: waiver.id }), {
                          done: waiverWords("withdrawn"),
                        })
                      }
                    >
                      {waiverWords("withdraw")}
                    </button>
                  ) : undefined
                }
              />
            ) : undefined,
            actions: (
              <>
                {replacement === null ? null : (
                  <Button size="small" onClick={() => fix(finding)}>
                    {!fixesExcerpt(finding)
                      ? t("fixIt")
                      : replacement === ""
                        ? t("fixRemove")
                        : t("fixTo", { text: replacement })}
                  </Button>
                )}
                <button
                  type="button"
                  onClick={() => goTo(finding)}
                  className={buttonClass(replacement === null ? "outline" : "link", "small")}
                >
                  {t("locate")}
                </button>
                {mayWaive ? (
                  <button
                    type="button"
                    onClick={() => setWaiving(finding)}
                    className={buttonClass("link", "small")}
                  >
                    {t("waive")}
                  </button>
                ) : null}
              </>
            ),
          };
        })}
      />
      {waiving ? (
        <WaiveDialog finding={waiving} title={say(waiving)} onClose={() => setWaiving(null)} />
      ) : null}
      <p className="px-4 py-3 text-12 text-ink-2 max-lg:hidden">{t("findingKeys")}</p>
    </div>
  );
}
