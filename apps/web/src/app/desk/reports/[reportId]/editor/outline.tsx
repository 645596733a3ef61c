"use client";

import { ExclamationIcon } from "@nianbao/ui/glyphs";
import { Avatar } from "@nianbao/ui/avatar";
import { cx } from "@nianbao/ui/lib/cx";
import { bodyText, figuresOf } from "@nianbao/document/body";
import { requiredStatutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { Check, CircleDashed, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { useEditorDesk } from "./desk-context.tsx";
import { estimatedPages, writtenCharacters } from "./measure.ts";
import { namesIn } from "./presence/use-presence.ts";
import { AddSectionDialog } from "./add-section-dialog.tsx";
import { SectionMenu } from "./section-menu.tsx";
import type { SectionName } from "./section-names.ts";

type Mark = "done" | "finding" | "empty";

const shapes = {
  done: <Check aria-hidden className="size-4 text-blue" strokeWidth={2.5} />,
  finding: <ExclamationIcon aria-hidden className="size-4 text-ochre" />,
  empty: <CircleDashed aria-hidden className="size-4 text-ink-3" />,
};

/** The parts of the report with their state and statutory role; the way to each of them. */
export function Outline({
  names,
  folded = false,
}: {
  readonly names: ReadonlyMap<string, SectionName>;
  /** Only numbers and marks, where space is narrow. */
  readonly folded?: boolean;
}) {
  const t = useTranslations();
  const { view, live, editors, goToSection, others } = useEditorDesk();
  const [adding, setAdding] = useState(false);
  useSyncExternalStore(editors.subscribe, editors.changes, editors.changes);
  const { sections, facts } = live.manuscript;
  const markOf = (id: string): Mark => {
    const section = sections.find((each) => each.id === id);
    if (!section || bodyText(section.body).trim() === "") return "empty";
    return live.findings.some((each) => each.sectionId === id && each.severity === "error")
      ? "finding"
      : "done";
  };
  const used = new Set(sections.flatMap(({ body }) => figuresOf(body).map((node) => node.attrs.factId)));
  const written = requiredStatutoryRoles.filter((role) =>
    sections.some((each) => each.statutoryRole === role && markOf(each.id) !== "empty"),
  );
  return (
    <div className="flex min-h-full flex-col pb-4">
      <ul>
        {sections.map((section, index) => {
          const name = names.get(section.id);
          const here = editors.activeId() === section.id;
          const mark = markOf(section.id);
          if (!name) return null;
          return (
            <li
              key={section.id}
              aria-current={here ? "true" : undefined}
              className={cx(
                "group relative flex items-center border-l-3",
                here ? "border-blue bg-paper" : "border-transparent",
                folded ? "justify-center" : "pr-3",
              )}
            >
              <button
                type="button"
                onClick={() => goToSection(section.id)}
                title={name.full}
                className={cx(
                  "flex min-h-9.5 min-w-0 flex-1 items-center gap-2 text-left text-13 hover:text-blue max-sm:min-h-11",
                  folded ? "flex-col justify-center gap-0 px-0.5 py-1" : "pl-2.5",
                  here && "font-bold",
                )}
              >
                {shapes[mark]}
                <span className="sr-only">{t(`editor.mark.${mark}`)}</span>
                <span className={cx("truncate", folded ? "text-11" : "flex-1")}>
                  {folded ? name.number.replace("、", "") || name.name.slice(0, 2) : name.full}
                </span>
                {namesIn(others, section.id).map((person) => (
                  <Avatar key={person} name={person} tone="outline" />
                ))}
                {folded ||
                section.statutoryRole === "preamble" ||
                section.statutoryRole === "closing" ? null : (
                  <span className="shrink-0 rounded-2 border border-blue-line px-1 text-11 font-normal text-blue">
                    {t(`statutoryRole.tag.${section.statutoryRole}`)}
                  </span>
                )}
              </button>
              {folded || !view.mayArrange ? null : (
                <SectionMenu
                  section={section}
                  index={index}
                  count={sections.length}
                  name={name}
                  shown={here}
                />
              )}
            </li>
          );
        })}
      </ul>
      {folded ? null : (
        <>
          {view.mayArrange ? (
            <button
              type="button"
              onClick={() => setAdding(true)}
              className="mx-3 mt-1 flex min-h-8 items-center gap-1.5 text-13 text-blue-link hover:underline max-sm:min-h-11"
            >
              <Plus aria-hidden className="size-4" />
              {t("editor.addSection")}
            </button>
          ) : null}
          <p className="mx-3 mt-3 border-t border-line-2 pt-3 text-12 leading-5 text-ink-2">
            {t("editor.characters", { count: writtenCharacters(live.manuscript) })}
            <br />
            {t("editor.pages", { pages: estimatedPages(live.manuscript) })}
            <br />
            {t("editor.factsSummary", {
              count: facts.length,
              linked: facts.filter((fact) => used.has(fact.id)).length,
            })}
            <br />
            {t("editor.requiredSummary", {
              written: written.length,
              required: requiredStatutoryRoles.length,
            })}
          </p>
          <AddSectionDialog open={adding} onOpenChange={setAdding} names={names} />
        </>
      )}
    </div>
  );
}
