"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPC, useTRPCClient } from "@nianbao/app-kit/api-provider";
import { Button } from "@nianbao/ui/button";
import { ErrorState } from "@nianbao/ui/error-state";
import { Field } from "@nianbao/ui/field";
import { LoadingBars } from "@nianbao/ui/loading-bars";
import { Segmented } from "@nianbao/ui/segmented";
import { Textarea } from "@nianbao/ui/textarea";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import { accountOf, firstWithoutReason, type Outcome, type PlannedItem } from "./plan-account.ts";

const outcomes = ["done", "partly", "not"] as const;

/** What last year's report had planned, item by item, and what this draft says has come of it. */
export function PlanList() {
  const common = useTranslations("common");
  const trpc = useTRPC();
  const { view } = useEditorDesk();
  const { data, status, refetch } = useQuery(
    trpc.report.previousReport.queryOptions({ reportId: view.report.id }),
  );
  if (status === "pending") return <LoadingBars className="p-4" lines={2} />;
  if (status === "error")
    return (
      <div className="p-3">
        <ErrorState action={<Button onClick={() => void refetch()}>{common("retry")}</Button>} />
      </div>
    );
  if (!data || data.plan.length === 0) return null;
  return (
    <PlanForm
      key={data.version}
      items={data.plan}
      version={data.version}
      onSaved={async () => {
        await refetch();
      }}
    />
  );
}

function PlanForm({
  items: given,
  version,
  onSaved,
}: {
  readonly items: readonly PlannedItem[];
  readonly version: number;
  readonly onSaved: () => Promise<void>;
}) {
  const t = useTranslations("manuscript.lastYear");
  const act = useAct();
  const client = useTRPCClient();
  const { view } = useEditorDesk();
  const [items, setItems] = useState(given);
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const changed = JSON.stringify(items) !== JSON.stringify(given);
  const change = (index: number, part: Partial<PlannedItem>) =>
    setItems(items.map((item, place) => (place === index ? { ...item, ...part } : item)));
  const save = async () => {
    setTried(true);
    if (firstWithoutReason(items) !== null) return;
    setPending(true);
    const refusal = await act(
      () =>
        client.report.savePlanAccount.mutate({
          editionId: view.edition.id,
          version,
          items: [...accountOf(items)],
        }),
      { done: t("planSaved") },
    );
    setPending(false);
    if (!refusal) await onSaved();
  };
  return (
    <details className="border-b border-line">
      <summary className="min-h-8 cursor-pointer bg-quiet px-4 py-1.5 text-12 text-blue-link">
        {t("plan", { count: items.length, open: items.filter(({ outcome }) => outcome === null).length })}
      </summary>
      <ol>
        {items.map(({ item, outcome, reason }, index) => (
          <li key={item} className="border-t border-line px-4 py-2 text-13">
            <p>{item}</p>
            {view.mayArrange ? (
              <div className="mt-1.5">
                <Segmented<Outcome | "open">
                  label={t("outcomeOf", { number: index + 1 })}
                  value={outcome ?? "open"}
                  onChange={(value) => change(index, { outcome: value === "open" ? null : value })}
                  options={[
                    ...(outcome === null ? [{ value: "open" as const, label: t("outcome.open") }] : []),
                    ...outcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
                  ]}
                />
                {outcome === "partly" || outcome === "not" ? (
                  <Field
                    label={t("reason")}
                    required
                    error={tried && reason.trim() === "" ? t("reasonMissing") : undefined}
                  >
                    <Textarea
                      rows={2}
                      autoGrow
                      maxLength={500}
                      value={reason}
                      onChange={(event) => change(index, { reason: event.target.value })}
                    />
                  </Field>
                ) : null}
              </div>
            ) : (
              <p className="text-12 text-ink-2">
                {[t(`outcome.${outcome ?? "open"}`), reason].filter(Boolean).join(" · ")}
              </p>
            )}
          </li>
        ))}
      </ol>
      {changed ? (
        <p className="flex justify-end border-t border-line px-4 py-2">
          <Button size="small" pending={pending} onClick={() => void save()}>
            {t("planSave")}
          </Button>
        </p>
      ) : null}
    </details>
  );
}
