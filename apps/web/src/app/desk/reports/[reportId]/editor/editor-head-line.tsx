"use client";

import { DeadlineChip } from "@nianbao/ui/deadline-chip";
import { Drawer } from "@nianbao/ui/drawer";
import { HeadLine } from "@nianbao/ui/page-header";
import { StatusBadge } from "@nianbao/ui/status-badge";
import { ListTree } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { WordLink } from "../word-link.tsx";
import { useEditorDesk } from "./desk-context.tsx";
import { Outline } from "./outline.tsx";
import { PresentLine } from "./presence/present-line.tsx";
import { SaveState } from "./save-state.tsx";
import type { SectionName } from "./section-names.ts";
import { SendButton } from "./send-button.tsx";

/** Title, state, whether all is saved, how much time is left, and the one next act. */
export function EditorHeadLine({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations();
  const { view, store } = useEditorDesk();
  const [outline, setOutline] = useState(false);
  return (
    <>
      <HeadLine
        back={{ href: "/desk/reports", label: t("nav.reports") }}
        title={view.manuscript.title}
        actions={
          <>
            <PresentLine names={names} />
            <DeadlineChip
              due={view.edition.dueAt}
              now={view.now}
              extended={view.report.extendedUntil !== null}
              what={t("command.submit")}
            />
            <WordLink reportId={view.report.id} />
            <SendButton />
          </>
        }
      >
        <StatusBadge state={view.edition.state} />
        <span className="text-13 text-ink-2">
          {t("editor.draftNumber", { number: (view.revision?.number ?? 0) + 1 })}
        </span>
        <SaveState store={store} now={view.now} />
        <button
          type="button"
          onClick={() => setOutline(true)}
          className="flex min-h-11 items-center gap-1 text-13 text-blue-link sm:hidden"
        >
          <ListTree aria-hidden className="size-4" />
          {t("editor.openOutline")}
        </button>
      </HeadLine>
      <Drawer open={outline} onOpenChange={setOutline} title={t("editor.outline")}>
        <Outline names={names} />
      </Drawer>
    </>
  );
}
