"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { Section } from "@nianbao/document/manuscript";
import { Confirm } from "@nianbao/ui/confirm";
import { cx } from "@nianbao/ui/lib/cx";
import { Menu } from "@nianbao/ui/menu";
import { MoreHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useEditorDesk } from "./desk-context.tsx";
import type { SectionName } from "./section-names.ts";
import { SectionSettingsDialog } from "./section-settings-dialog.tsx";

interface SectionMenuProps {
  readonly section: Section;
  readonly index: number;
  readonly count: number;
  readonly name: SectionName;
  /** Always in sight; else when the section is pointed at or the focus is here. */
  readonly shown: boolean;
}

/** What may be done with a section as a whole: its place, its statutory role and division, its removal. */
export function SectionMenu({ section, index, count, name, shown }: SectionMenuProps) {
  const t = useTranslations("editor");
  const act = useAct();
  const client = useTRPCClient();
  const { store, editors, panel } = useEditorDesk();
  const say = useTranslations("manuscript.history");
  const showHistory = () => {
    editors.enter(section.id);
    panel.open("history");
  };
  const [open, setOpen] = useState<"settings" | "remove" | null>(null);
  const move = (position: number) => () =>
    void act(() => client.report.moveSection.mutate({ sectionId: section.id, position }));
  const remove = async () => {
    await store.flush(section.id);
    const version = store.snapshot().get(section.id)?.version ?? 1;
    await act(() => client.report.removeSection.mutate({ sectionId: section.id, version }), {
      done: t("sectionRemoved"),
    });
  };
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={t("sectionMenu", { section: name.full })}
            className={cx(
              "flex size-7 shrink-0 items-center justify-center rounded bg-quiet text-ink-2 hover:bg-desk max-sm:size-11",
              "sm:absolute sm:right-1 sm:not-focus-visible:not-aria-expanded:not-group-hover:opacity-0",
              shown && "sm:static sm:-mr-2 sm:opacity-100!",
            )}
          >
            <MoreHorizontal aria-hidden className="size-4" />
          </button>
        }
        entries={[
          ...(index > 0 ? [{ label: t("moveUp"), onSelect: move(index - 1) }] : []),
          ...(index < count - 1 ? [{ label: t("moveDown"), onSelect: move(index + 1) }] : []),
          { label: say("show"), onSelect: showHistory },
          { label: t("sectionSettings"), onSelect: () => setOpen("settings") },
          { label: t("removeSection"), onSelect: () => setOpen("remove") },
        ]}
      />
      {open === "settings" ? (
        <SectionSettingsDialog section={section} name={name} onClose={() => setOpen(null)} />
      ) : null}
      <Confirm
        open={open === "remove"}
        onOpenChange={(asked) => setOpen(asked ? "remove" : null)}
        title={t("removeSectionTitle", { section: name.full })}
        description={t("removeSectionBody")}
        act={t("removeSection")}
        onAct={remove}
      />
    </>
  );
}
