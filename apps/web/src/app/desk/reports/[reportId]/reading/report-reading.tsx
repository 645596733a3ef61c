"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { paperOf } from "@nianbao/document/paper";
import { ActionBar } from "@nianbao/ui/action-bar";
import { DeadlineChip } from "@nianbao/ui/deadline-chip";
import { SidePanel } from "@nianbao/ui/drawer";
import { HeadLine } from "@nianbao/ui/page-header";
import { Paper } from "@nianbao/ui/paper";
import { StatusBadge } from "@nianbao/ui/status-badge";
import { useTranslations } from "next-intl";
import { ReportFlow } from "../report-flow.tsx";
import type { ReportView } from "../report-view.ts";

/** A report that is read: the paper, its way so far, and what this person may do with it. */
export function ReportReading({ view }: { readonly view: ReportView }) {
  const t = useTranslations();
  const act = useAct();
  const client = useTRPCClient();
  const { edition, manuscript, revision } = view;
  const registration =
    edition.docNumber && edition.issueDate
      ? { docNumber: edition.docNumber, issueDate: edition.issueDate }
      : null;
  return (
    <>
      <HeadLine
        back={{ href: "/desk/reports", label: t("nav.reports") }}
        title={manuscript.title}
        actions={<DeadlineChip due={edition.dueAt} now={view.now} what={t("command.submit")} />}
      >
        <StatusBadge state={edition.state} />
      </HeadLine>
      <div className="flex min-h-0 flex-1">
        <div className="min-w-0 flex-1 overflow-y-auto px-4 py-6 max-sm:px-0">
          <Paper paper={paperOf(manuscript, registration)} figures="shown" />
        </div>
        <SidePanel title={t("editor.flow")}>
          <ReportFlow view={view} />
        </SidePanel>
      </div>
      {view.offers.length > 0 ? (
        <ActionBar
          offers={view.offers}
          text={{
            label: t("review.opinion"),
            hint: t("review.opinionHint"),
            requiredFor: {
              send_back: "reason_required",
              return: "reason_required",
              sign: "opinion_required",
            },
          }}
          onAct={(command, text) =>
            act(() =>
              client.report.move.mutate({
                editionId: edition.id,
                command,
                version: edition.version,
                contentHash: revision?.contentHash,
                reason: text || undefined,
                opinion: text || undefined,
              }),
            )
          }
        />
      ) : null}
    </>
  );
}
