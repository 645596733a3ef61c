"use client";

import { Button } from "@nianbao/ui/button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { useEditorDesk } from "./desk-context.tsx";
import type { SectionName } from "./section-names.ts";
import { useSectionStates } from "./use-section-store.ts";

/** Tells of sections that somebody else has changed meanwhile, and opens the choice between the texts. */
export function Conflicts({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations("editor");
  const { store } = useEditorDesk();
  const [put, setPut] = useState<string | null>(null);
  const found = [...useSectionStates(store)].flatMap(([id, { text, phase }]) =>
    phase.kind === "conflict" ? [{ id, text, theirs: phase.theirs }] : [],
  );
  const [first] = found;
  if (!first) return null;
  const section = names.get(first.id)?.full ?? "";
  const key = `${first.id} ${first.theirs.version}`;
  return (
    <>
      <div
        role="alert"
        className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-ochre-line bg-ochre-1 px-4 py-2 text-13"
      >
        <span>
          <b className="mr-2">{section}</b>
          {t("conflictTitle", { name: first.theirs.updatedBy || t("otherWriter") })}
        </span>
        <Button size="small" onClick={() => setPut(null)}>
          {t("conflictReview")}
        </Button>
      </div>
      <ConflictDialog
        key={key}
        section={section}
        mine={first.text}
        theirs={first.theirs}
        open={put !== key}
        onOpenChange={(shown) => setPut(shown ? null : key)}
        onResolve={(text) => store.resolve(first.id, text)}
      />
    </>
  );
}
