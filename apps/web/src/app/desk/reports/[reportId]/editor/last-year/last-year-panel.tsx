"use client";

import { bodyFromParagraphs } from "@nianbao/document/body";
import type { ReuseMark } from "@nianbao/domain/similarity/sentences";
import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { Dialog } from "@nianbao/ui/dialog";
import { EmptyState } from "@nianbao/ui/empty-state";
import { Field } from "@nianbao/ui/field";
import { cx } from "@nianbao/ui/lib/cx";
import { Select } from "@nianbao/ui/select";
import { SideBySide } from "@nianbao/ui/side-by-side";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { compareBodies } from "../compare.ts";
import { useEditorDesk } from "../desk-context.tsx";
import type { SectionName } from "../section-names.ts";
import { PlanList } from "./plan-list.tsx";
import { type ReusedSection, useLastYear } from "./use-last-year.ts";

const marks: Readonly<Record<ReuseMark, string>> = {
  identical: "border-ochre-line bg-ochre-1 text-ochre",
  near: "border-line-3 text-ink-2",
  new: "border-blue-line text-blue",
};

const percent = (share: number): number => Math.round(share * 100);

/** Last year's report beside this one: its plan to account for, and what was taken over, sentence by sentence. */
export function LastYearPanel({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations("manuscript.lastYear");
  const common = useTranslations("common");
  const { editors } = useEditorDesk();
  const active = useSyncExternalStore(editors.subscribe, editors.activeId, editors.activeId);
  const lastYear = useLastYear();
  const [chosen, setChosen] = useState<{ readonly id: string; readonly while: string | null } | null>(null);
  const [facing, setFacing] = useState(false);
  if (!lastYear)
    return (
      <div className="p-3">
        <EmptyState title={t("noneTitle")} body={t("noneBody")} />
      </div>
    );
  const wanted = chosen && chosen.while === active ? chosen.id : active;
  const section = lastYear.sections.find(({ id }) => id === wanted) ?? lastYear.sections[0];
  return (
    <div>
      <p className="border-b border-line bg-quiet px-4 py-2 text-12 text-ink-2">
        {t("share", { year: String(lastYear.year), share: percent(lastYear.share) })}
      </p>
      <PlanList />
      {section ? (
        <section aria-label={t("reuse")}>
          <div className="border-b border-line bg-quiet px-4 pt-1 pb-2">
            <Field label={t("section")}>
              <Select
                size="small"
                value={section.id}
                onChange={(event) => setChosen({ id: event.target.value, while: active })}
                options={lastYear.sections.map(({ id, share }) => ({
                  value: id,
                  label: t("sectionShare", { section: names.get(id)?.full ?? "", share: percent(share) }),
                }))}
              />
            </Field>
            {section.past ? (
              <Button size="small" className="mt-2" onClick={() => setFacing(true)}>
                {t("face")}
              </Button>
            ) : (
              <p className="mt-1 text-12 text-ink-2">{t("noPart")}</p>
            )}
          </div>
          <Sentences section={section} />
          {facing && section.past ? (
            <Dialog
              wide
              open
              onOpenChange={setFacing}
              title={t("faceTitle", { section: names.get(section.id)?.full ?? "" })}
              actions={<Button onClick={() => setFacing(false)}>{common("close")}</Button>}
            >
              <SideBySide
                label={t("faceTitle", { section: names.get(section.id)?.full ?? "" })}
                leftLabel={t("past", { year: String(lastYear.year), heading: section.past.heading })}
                rightLabel={t("now")}
                rows={compareBodies(
                  bodyFromParagraphs(section.past.text.split("\n")),
                  bodyFromParagraphs(section.text.split("\n")),
                ).map((row) => ({
                  same: row.same,
                  left: row.leftBlock && row.left,
                  right: row.rightBlock && row.right,
                }))}
              />
            </Dialog>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}

function Sentences({ section }: { readonly section: ReusedSection }) {
  const t = useTranslations("manuscript.lastYear");
  const { goToText } = useEditorDesk();
  if (section.sentences.length === 0)
    return <p className="px-4 py-3 text-13 text-ink-2">{t("nothingWritten")}</p>;
  return (
    <ol>
      {section.sentences.map((sentence) => (
        <li key={sentence.from} className="flex items-start gap-2 border-b border-line px-4 py-2 text-13">
          <span className={cx("shrink-0 rounded-2 border px-1 text-12", marks[sentence.mark])}>
            {t(`mark.${sentence.mark}`)}
          </span>
          <span className={cx("min-w-0 flex-1", sentence.mark === "new" && "text-ink-2")}>
            {sentence.text}
          </span>
          <button
            type="button"
            className={buttonClass("link", "small")}
            onClick={() => goToText(section.id, sentence.from, sentence.to)}
          >
            {t("show")}
          </button>
        </li>
      ))}
    </ol>
  );
}
