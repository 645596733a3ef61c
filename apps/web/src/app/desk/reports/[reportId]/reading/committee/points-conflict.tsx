"use client";

import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { cx } from "@nianbao/ui/lib/cx";
import { useTranslations } from "next-intl";
import { type DraftPoint, isSamePoint, mergePoints } from "./merge-points.ts";
import { SeverityTag } from "./point-severity.tsx";

export interface PointConflict {
  /** The list both were made from. */
  readonly seen: readonly DraftPoint[];
  /** The list that was to be saved. */
  readonly mine: readonly DraftPoint[];
  /** The list that stands. */
  readonly theirs: readonly (DraftPoint & { readonly id: string; readonly author: string })[];
}

function List({
  title,
  points,
  other,
  place,
}: {
  readonly title: string;
  readonly points: readonly DraftPoint[];
  readonly other: readonly DraftPoint[];
  readonly place: (sectionId: string | null) => string;
}) {
  const t = useTranslations("review.point");
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="border-b border-line pb-1 text-13 text-ink-2">{title}</h3>
      {points.length === 0 ? <p className="py-2 text-13 text-ink-2">{t("none")}</p> : null}
      <ol>
        {points.map((point, index) => {
          const onlyHere = !other.some((each) => isSamePoint(each, point));
          return (
            <li
              key={index}
              className={cx(
                "border-b border-line px-2 py-2 text-13",
                onlyHere && "border-l-3 border-l-blue bg-blue-1",
              )}
            >
              <p className="flex items-start gap-2.5">
                <SeverityTag severity={point.severity} />
                <span className="min-w-0 flex-1 break-words whitespace-pre-line">{point.text}</span>
              </p>
              {point.quote ? (
                <blockquote className="mt-1 border-l-3 border-line-2 pl-2 text-12 text-ink-2">
                  {point.quote}
                </blockquote>
              ) : null}
              <p className="mt-0.5 text-12 text-ink-2">
                {place(point.sectionId)}
                {onlyHere ? <span className="sr-only"> {t("onlyHere")}</span> : null}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Two lists of points, of two reviewers who wrote at once: one is taken, or both are put together. */
export function PointsConflict({
  conflict: { seen, mine, theirs },
  place,
  pending,
  onTakeTheirs,
  onSave,
  onClose,
}: {
  readonly conflict: PointConflict;
  readonly place: (sectionId: string | null) => string;
  readonly pending: boolean;
  readonly onTakeTheirs: () => void;
  readonly onSave: (points: readonly DraftPoint[]) => void;
  /** Leaves everything as typed, to be saved later. */
  readonly onClose: () => void;
}) {
  const t = useTranslations("review.point");
  const common = useTranslations("common");
  const unseen = theirs.filter((point) => !seen.some((each) => isSamePoint(each, point)));
  const name = [...new Set(unseen.map(({ author }) => author))].join("、") || t("otherReviewer");
  return (
    <Dialog
      wide
      open
      onOpenChange={onClose}
      title={t("conflictTitle", { name })}
      description={t("conflictBody")}
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button onClick={onTakeTheirs}>{t("takeTheirs")}</Button>
          <Button pending={pending} onClick={() => onSave(mine)}>
            {t("takeMine")}
          </Button>
          <Button
            variant="primary"
            pending={pending}
            onClick={() => onSave(mergePoints({ seen, mine, theirs }))}
          >
            {t("merge")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <List title={t("mine")} points={mine} other={theirs} place={place} />
        <List title={t("theirs")} points={theirs} other={mine} place={place} />
      </div>
    </Dialog>
  );
}
