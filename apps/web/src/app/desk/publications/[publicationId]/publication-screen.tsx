"use client";

import { renderManuscript } from "@nianbao/document/html";
import type { Actor } from "@nianbao/domain/policy/actor";
import { DeadlineChip } from "@nianbao/ui/deadline-chip";
import { HeadLine } from "@nianbao/ui/page-header";
import { PaperHtml } from "@nianbao/ui/paper-html";
import { PublicationBadge } from "@nianbao/ui/status-badge";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { PaperDesk } from "../../reports/[reportId]/reading/paper-desk.tsx";
import type { PublicationView } from "../publication-view.ts";
import { PublicationPanel } from "./publication-panel.tsx";

const open = new Set(["none", "disclosure_review", "cleared", "scheduled"]);

/** The paper as it will be, or was, published, and beside it what may be done with it. */
export function PublicationScreen({
  view,
  actor,
  now,
}: {
  readonly view: PublicationView;
  readonly actor: Actor;
  readonly now: Date;
}) {
  const t = useTranslations();
  const html = useMemo(() => renderManuscript(view.manuscript, registrationOf(view)), [view]);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <HeadLine
        back={{ href: "/desk/publications", label: t("nav.publication") }}
        title={t("publication.title")}
        className="print:hidden"
        actions={
          open.has(view.state) ? (
            <DeadlineChip due={view.deadline} now={now} what={t("publication.due")} />
          ) : null
        }
      >
        <span className="min-w-0 truncate text-ink-2 max-sm:hidden">
          {view.body.shortName} {t("review.reportTitle", { year: String(view.reportYear) })}
        </span>
        <PublicationBadge state={view.state} />
        <span className="text-13 text-ink-2 max-lg:hidden">{view.indexNo}</span>
      </HeadLine>
      <div className="flex min-h-0 flex-1 max-lg:flex-col print:block">
        <PaperDesk className="max-lg:max-h-100 max-lg:shrink-0 max-sm:p-0">
          <PaperHtml html={html} layout="reading" />
        </PaperDesk>
        <aside
          id="decision"
          aria-label={t("publication.panel")}
          className="w-100 shrink-0 overflow-auto border-l border-line-2 bg-paper max-lg:w-auto max-lg:overflow-visible max-lg:border-t max-lg:border-l-0 print:hidden"
        >
          <PublicationPanel view={view} actor={actor} now={now} />
        </aside>
      </div>
    </div>
  );
}

const registrationOf = ({ registration }: PublicationView) =>
  registration.docNumber && registration.issueDate ? registration : null;
