"use client";

import { DeadlineChip } from "@nianbao/ui/deadline-chip";
import { formatShortTime } from "@nianbao/ui/lib/format";
import { HeadLine } from "@nianbao/ui/page-header";
import { FilterSelect } from "@nianbao/ui/select";
import { StatusBadge } from "@nianbao/ui/status-badge";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paperHref } from "../paper-href.ts";
import { PaperPreview } from "../paper-preview.tsx";
import type { ReportView } from "../report-view.ts";
import { useStepName } from "../step-name.ts";
import { WordLink } from "../word-link.tsx";
import { currentStep } from "./reader.ts";

const beforeSubmission = new Set(["drafting", "in_review", "awaiting_signature", "signed"]);

/** 第 4 稿 · 林知行 2月24日 16:20 送审, as far as it is so. */
function useDraftLine(view: ReportView): string {
  const t = useTranslations("review");
  const locale = useLocale();
  const { edition, revision } = view;
  return [
    revision ? t("draft", { number: revision.number }) : null,
    edition.submittedBy && edition.submittedAt
      ? t("submittedBy", { name: edition.submittedBy, time: formatShortTime(edition.submittedAt, locale) })
      : edition.sentBy && edition.sentAt
        ? t("sentBy", { name: edition.sentBy, time: formatShortTime(edition.sentAt, locale) })
        : null,
    edition.docNumber,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** The head line of a report that is read: the step, the state, the draft, the deadline. */
export function ReadingHead({
  view,
  title,
  children,
}: {
  readonly view: ReportView;
  /** What the person does here; the step's name unless given. */
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslations();
  const router = useRouter();
  const stepName = useStepName();
  const draftLine = useDraftLine(view);
  const { edition, report, editions } = view;
  const step = currentStep(view);
  const name =
    title ??
    (step
      ? stepName(step.key)
      : edition.state === "under_committee_review"
        ? t("review.committeeReview")
        : t("review.report"));
  return (
    <HeadLine
      back={{ href: "/desk", label: t("nav.desk") }}
      title={name}
      className="print:hidden"
      actions={
        <>
          {editions.length > 1 ? (
            <FilterSelect
              label={t("review.editions")}
              value={edition.id}
              options={editions.map((each) => ({
                value: each.id,
                label: t("review.edition", {
                  kind: t(`state.editionKind.${each.kind}`),
                  state: t(`state.edition.${each.state}`),
                }),
              }))}
              onChange={(event) => router.push(`?${new URLSearchParams({ edition: event.target.value })}`)}
            />
          ) : null}
          <PaperPreview reportId={report.id} editionId={edition.id} />
          <a
            href={paperHref("pdf", report.id, edition.id)}
            target="_blank"
            rel="noreferrer"
            className="inline-flex shrink-0 items-center text-13 text-blue-link hover:underline max-sm:min-h-11"
          >
            {t("printing.download")}
          </a>
          <WordLink reportId={report.id} editionId={edition.id} />
          {children}
          {beforeSubmission.has(edition.state) ? (
            <DeadlineChip
              due={edition.dueAt}
              now={view.now}
              extended={report.extendedUntil !== null}
              what={t("review.submission")}
            />
          ) : null}
        </>
      }
    >
      <span className="min-w-0 truncate text-ink-2 max-sm:hidden">
        {view.fromCommittee ? `${report.orgShortName} ` : null}
        {t("review.reportTitle", { year: String(report.year) })}
      </span>
      <StatusBadge state={edition.state} />
      <span className="text-13 text-ink-2 max-lg:hidden">{draftLine}</span>
    </HeadLine>
  );
}
