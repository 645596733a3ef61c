"use client";

import { EmptyState } from "@nianbao/ui/empty-state";
import { FindingList } from "@nianbao/ui/finding-list";
import { findingSeverity, useFindingBasis, useFindingPlace, useFindingText } from "@nianbao/ui/finding-text";
import { useTranslations } from "next-intl";
import { useSectionNames } from "../editor/section-names.ts";
import { WaiverNote } from "../editor/waiver-note.tsx";
import type { ReportView } from "../report-view.ts";

const order = { error: 0, warning: 1, hint: 2 };

/** What the checks found in the frozen text, most severe first. */
export function FindingsPanel({ view }: { readonly view: ReportView }) {
  const t = useTranslations("review");
  const say = useFindingText();
  const placeOf = useFindingPlace();
  const basis = useFindingBasis();
  const names = useSectionNames(view.manuscript);
  const findings = view.findings.toSorted((a, b) => order[a.severity] - order[b.severity]);
  if (findings.length === 0)
    return (
      <div className="p-3">
        <EmptyState title={t("noFindings")} />
      </div>
    );
  return (
    <FindingList
      findings={findings.map((finding, index) => ({
        id: String(index),
        severity: findingSeverity(finding),
        title: say(finding),
        place: placeOf(finding, names.get(finding.sectionId ?? "")?.full ?? null),
        basis: basis(finding),
        note: finding.waiver ? <WaiverNote waiver={finding.waiver} /> : undefined,
      }))}
    />
  );
}
