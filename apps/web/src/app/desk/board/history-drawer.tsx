"use client";

import { useTRPC } from "@nianbao/app-kit/api-provider";
import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { Drawer } from "@nianbao/ui/drawer";
import { ErrorState } from "@nianbao/ui/error-state";
import { KeyValue } from "@nianbao/ui/key-value";
import { formatDateTime } from "@nianbao/ui/lib/format";
import { LoadingBars } from "@nianbao/ui/loading-bars";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ReportFlow } from "../reports/[reportId]/report-flow.tsx";
import type { BoardRow } from "./board-data.ts";
import { lastDay, useRowWords } from "./row-words.ts";
import { useRemind } from "./use-remind.ts";

/** Whether the next act is the body's: to submit, to answer a return, to publish. */
const isBodysTurn = ({ group }: BoardRow): boolean =>
  group === "not_submitted" || group === "returned" || group === "accepted";

interface HistoryDrawerProps {
  readonly row: BoardRow | null;
  readonly asOf: Date;
  readonly publicationDue: Date;
  readonly onClose: () => void;
}

/** What is known of one body: its dates, a reminder while it is its turn, and once it has submitted the way its report took. */
export function HistoryDrawer({ row, asOf, publicationDue, onClose }: HistoryDrawerProps) {
  const t = useTranslations("board");
  return (
    <Drawer
      open={row !== null}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={row ? t("history", { name: row.shortName }) : ""}
    >
      {row ? (
        <>
          <Facts row={row} asOf={asOf} publicationDue={publicationDue} />
          {row.firstSubmittedAt ? (
            <History reportId={row.reportId} />
          ) : (
            <p className="px-4 pb-4 text-13 text-ink-2">{t("notVisible")}</p>
          )}
        </>
      ) : null}
    </Drawer>
  );
}

function Facts({
  row,
  asOf,
  publicationDue,
}: {
  readonly row: BoardRow;
  readonly asOf: Date;
  readonly publicationDue: Date;
}) {
  const t = useTranslations("board");
  const states = useTranslations("state");
  const locale = useLocale();
  const words = useRowWords(asOf, publicationDue)(row);
  const { remind, pending } = useRemind();
  const time = (at: Date | null) => (at ? formatDateTime(at, locale) : t("notYet"));
  return (
    <div className="p-4">
      <p className="mb-2 font-bold">{row.fullName}</p>
      <KeyValue
        items={[
          { key: t("fact.state"), value: `${words.state} ${words.due}` },
          {
            key: t("fact.edition"),
            value: t("editionName", {
              number: row.editionNumber,
              kind: states(`editionKind.${row.editionKind}`),
            }),
          },
          { key: t("fact.due"), value: formatDateTime(lastDay(row.dueAt), locale) },
          ...(row.extensionReason ? [{ key: t("fact.extension"), value: row.extensionReason }] : []),
          { key: t("fact.firstSubmitted"), value: time(row.firstSubmittedAt) },
          { key: t("fact.reminded"), value: time(row.lastRemindedAt) },
          {
            key: t("fact.publication"),
            value: states(`publication.${row.publication?.state ?? "none"}`),
          },
        ]}
      />
      {isBodysTurn(row) ? (
        <p className="mt-3">
          <Button pending={pending} onClick={() => void remind([row])}>
            {t("remind", { count: 1 })}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function History({ reportId }: { readonly reportId: string }) {
  const t = useTranslations("board");
  const trpc = useTRPC();
  const { data, status } = useQuery(trpc.report.get.queryOptions({ reportId }));
  if (status === "pending") return <LoadingBars className="p-4" />;
  if (status === "error") {
    return (
      <div className="p-4">
        <ErrorState />
      </div>
    );
  }
  return (
    <>
      <div className="px-4 pb-2">
        <Link href={`/desk/reports/${reportId}`} className={buttonClass("outline")}>
          {t("openReport")}
        </Link>
      </div>
      <ReportFlow view={data} />
    </>
  );
}
