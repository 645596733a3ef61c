"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { Button } from "@nianbao/ui/button";
import { EmptyState } from "@nianbao/ui/empty-state";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSectionNames } from "../../editor/section-names.ts";
import type { ReportView } from "../../report-view.ts";
import { showPassage } from "../show-passage.ts";
import type { Passage } from "../use-passage.ts";
import { type DraftPoint, PointForm } from "./point-form.tsx";
import { PointItem } from "./point-item.tsx";

type Point = ReportView["points"][number];

const draftOf = ({ sectionId, severity, text, quote }: Point): DraftPoint => ({
  sectionId,
  severity,
  text,
  quote,
});

/** The points of this review, written here by a reviewer; and those of the last return with their answers. */
export function PointsPanel({
  view,
  editable,
  passage,
}: {
  readonly view: ReportView;
  readonly editable: boolean;
  readonly passage: Passage | null;
}) {
  const t = useTranslations("review.point");
  const act = useAct();
  const client = useTRPCClient();
  const names = useSectionNames(view.manuscript);
  const [editing, setEditing] = useState<number | null>(null);
  const { points, earlierPoints, edition } = view;
  const drafts = points.map(draftOf);
  const place = (sectionId: string | null) => names.get(sectionId ?? "")?.full ?? t("wholeText");

  const save = (next: readonly DraftPoint[], done: string) =>
    act(() => client.report.savePoints.mutate({ editionId: edition.id, points: [...next] }), { done });

  return (
    <div className="pb-6">
      {earlierPoints.length > 0 ? (
        <section aria-label={t("earlier")}>
          <h2 className="border-b border-line bg-quiet px-4 py-2 text-12">{t("earlier")}</h2>
          <ol>
            {earlierPoints.map((point) => (
              <PointItem key={point.id} point={point} place="" withAnswer />
            ))}
          </ol>
        </section>
      ) : null}
      <section aria-label={t("list")}>
        <h2 className="border-b border-line bg-quiet px-4 py-2 text-12">
          {t(points[0]?.sentAt ? "sent" : "list")}
        </h2>
        {points.length === 0 ? (
          <div className="p-3">
            <EmptyState title={t("none")} body={editable ? t("noneBody") : undefined} />
          </div>
        ) : null}
        <ol>
          {points.map((point, index) =>
            editing === index ? (
              <li key={point.id} className="border-b border-line p-4">
                <PointForm
                  names={names}
                  passage={passage}
                  initial={draftOf(point)}
                  act={t("keep")}
                  onCancel={() => setEditing(null)}
                  onSave={async (draft) => {
                    const refusal = await save(drafts.with(index, draft), t("saved"));
                    if (refusal === null) setEditing(null);
                    return refusal === null;
                  }}
                />
              </li>
            ) : (
              <PointItem
                key={point.id}
                point={point}
                place={place(point.sectionId)}
                withAnswer={point.sentAt !== null}
                actions={
                  <>
                    {point.sectionId ? (
                      <Button variant="link" onClick={() => showPassage(point.sectionId ?? "", point.quote)}>
                        {t("show")}
                      </Button>
                    ) : null}
                    {editable ? (
                      <>
                        <Button variant="link" onClick={() => setEditing(index)}>
                          {t("change")}
                        </Button>
                        <Button
                          variant="link"
                          onClick={() => void save(drafts.toSpliced(index, 1), t("removed"))}
                        >
                          {t("remove")}
                        </Button>
                      </>
                    ) : null}
                  </>
                }
              />
            ),
          )}
        </ol>
        {editable && editing === null ? (
          <div className="p-4">
            <PointForm
              key={points.length}
              names={names}
              passage={passage}
              act={t("act")}
              onSave={async (draft) => (await save([...drafts, draft], t("saved"))) === null}
            />
          </div>
        ) : null}
      </section>
    </div>
  );
}
