"use client";

import { Button } from "@nianbao/ui/button";
import { EmptyState } from "@nianbao/ui/empty-state";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSectionNames } from "../../editor/section-names.ts";
import type { ReportView } from "../../report-view.ts";
import { showPassage } from "../show-passage.ts";
import type { Passage } from "../use-passage.ts";
import { type DraftPoint, isSamePoint } from "./merge-points.ts";
import { emptyPoint, PointForm } from "./point-form.tsx";
import { PointItem } from "./point-item.tsx";
import { PointsConflict } from "./points-conflict.tsx";
import { draftOf, usePoints } from "./use-points.ts";

interface Edited {
  readonly id: string;
  readonly draft: DraftPoint;
}

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
  const names = useSectionNames(view.manuscript);
  const { save, pending, conflict, leave } = usePoints(view);
  const [fresh, setFresh] = useState(emptyPoint);
  const [edited, setEdited] = useState<Edited | null>(null);
  const { points, earlierPoints } = view;
  const drafts = points.map(draftOf);
  const place = (sectionId: string | null) => names.get(sectionId ?? "")?.full ?? t("wholeText");
  const gone = edited !== null && points.every(({ id }) => id !== edited.id);

  /** Empties the forms whose words are in this list. */
  const clearTyped = (list: readonly DraftPoint[]) => {
    const holds = (draft: DraftPoint) =>
      list.some((point) => isSamePoint(point, { ...draft, text: draft.text.trim() }));
    if (holds(fresh)) setFresh(emptyPoint);
    if (edited && holds(edited.draft)) setEdited(null);
  };
  const keepEdited = (draft: DraftPoint) => {
    const index = points.findIndex(({ id }) => id === edited?.id);
    const next = index < 0 ? [...drafts, draft] : drafts.with(index, draft);
    return save(next, { done: t("saved"), onSaved: () => setEdited(null) });
  };
  const form = edited && (
    <PointForm
      names={names}
      passage={passage}
      draft={edited.draft}
      onChange={(draft) => setEdited({ ...edited, draft })}
      act={t("keep")}
      onCancel={() => setEdited(null)}
      onSave={keepEdited}
    />
  );

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
            edited?.id === point.id ? (
              <li key={point.id} className="border-b border-line p-4">
                {form}
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
                        <Button
                          variant="link"
                          onClick={() => setEdited({ id: point.id, draft: draftOf(point) })}
                        >
                          {t("change")}
                        </Button>
                        <Button
                          variant="link"
                          onClick={() => void save(drafts.toSpliced(index, 1), { done: t("removed") })}
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
        {gone ? (
          <div className="flex flex-col gap-2 border-b border-line p-4">
            <p role="alert" className="text-13 font-bold text-ochre">
              {t("changedMeanwhile")}
            </p>
            {form}
          </div>
        ) : null}
        {editable && edited === null ? (
          <div className="p-4">
            <PointForm
              names={names}
              passage={passage}
              draft={fresh}
              onChange={setFresh}
              act={t("act")}
              onSave={(draft) =>
                save([...drafts, draft], { done: t("saved"), onSaved: () => setFresh(emptyPoint) })
              }
            />
          </div>
        ) : null}
      </section>
      {conflict ? (
        <PointsConflict
          conflict={conflict}
          place={place}
          pending={pending}
          onClose={leave}
          onTakeTheirs={() => {
            clearTyped(conflict.mine);
            leave();
          }}
          onSave={(next) =>
            void save(next, {
              done: t("saved"),
              base: conflict.theirs,
              onSaved: () => clearTyped(conflict.mine),
            })
          }
        />
      ) : null}
    </div>
  );
}
