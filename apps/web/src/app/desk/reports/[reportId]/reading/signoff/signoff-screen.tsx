"use client";

import { renderManuscript } from "@nianbao/document/html";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { PaperHtml } from "@nianbao/ui/paper-html";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { PaperDesk } from "../paper-desk.tsx";
import { ReadingHead } from "../reading-head.tsx";
import type { ReadingProps } from "../reader.ts";
import { SignoffOutline } from "./signoff-outline.tsx";
import { SignoffPanel } from "./signoff-panel.tsx";

/** The ceremony of signing: left the exact paper, right the three acts that lead to 签发. */
export function SignoffScreen({ view, actor }: ReadingProps) {
  const t = useTranslations("signoff");
  const common = useTranslations("common");
  const [full, setFull] = useState(false);
  const html = useMemo(() => renderManuscript(view.manuscript, null), [view.manuscript]);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ReadingHead view={view} title={t("title")} />
      <div className="flex min-h-0 flex-1 max-lg:flex-col print:block">
        <SignoffOutline manuscript={view.manuscript} />
        <PaperDesk className="max-lg:max-h-73 max-lg:shrink-0 max-lg:basis-73 max-lg:overflow-hidden max-lg:px-6 max-lg:pb-0">
          <PaperHtml html={html} />
          <span className="absolute right-4 bottom-4 rounded shadow-pop lg:hidden print:hidden">
            <Button onClick={() => setFull(true)}>{t("fullText")}</Button>
          </span>
        </PaperDesk>
        <SignoffPanel view={view} actor={actor} />
      </div>
      <Dialog
        open={full}
        onOpenChange={setFull}
        title={view.manuscript.title}
        wide
        actions={<Button onClick={() => setFull(false)}>{common("close")}</Button>}
      >
        <div className="-mx-4">
          <PaperHtml html={html} layout="web" />
        </div>
      </Dialog>
    </div>
  );
}
