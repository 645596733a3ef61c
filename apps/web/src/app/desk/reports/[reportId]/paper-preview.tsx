"use client";

import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { Dialog } from "@nianbao/ui/dialog";
import { LoadingBars } from "@nianbao/ui/loading-bars";
import { Notice } from "@nianbao/ui/notice";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import Image from "next/image";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { loadPreview, type Preview } from "./load-preview.ts";
import { paperHref } from "./paper-href.ts";

/** One sheet of the picture that holds all of them one below the other. */
function Sheet({ picture, pages, page }: { picture: string; pages: number; page: number }) {
  const t = useTranslations("printing");
  const place = pages === 1 ? 0 : (page / (pages - 1)) * 100;
  return (
    <Image
      unoptimized
      src={picture}
      width={595}
      height={842}
      alt={t("page", { number: page + 1 })}
      className="aspect-210/297 w-full border border-line-2 bg-paper object-cover"
      style={{ objectPosition: `0 ${place}%` }}
    />
  );
}

/** 预览: the paper page by page as it is printed, and its file. `before` runs first and answers whether all is saved. */
export function PaperPreview({
  reportId,
  editionId,
  before,
}: {
  readonly reportId: string;
  readonly editionId?: string;
  readonly before?: () => Promise<boolean>;
}) {
  const t = useTranslations("printing");
  const say = useRefusalText();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(true);
  const [preview, setPreview] = useState<Preview | null>(null);
  const show = async () => {
    setPreview(null);
    setOpen(true);
    setSaved(before ? await before() : true);
    setPreview(await loadPreview(paperHref("preview", reportId, editionId)));
  };
  return (
    <>
      <button
        type="button"
        onClick={() => void show()}
        className="shrink-0 text-13 text-blue-link hover:underline max-sm:min-h-11"
      >
        {t("preview")}
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        wide
        title={t("title")}
        description={preview?.ok ? `${t("pages", { count: preview.pages })} · ${t("note")}` : t("note")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t("close")}</Button>
            {preview?.ok ? (
              <a
                href={paperHref("pdf", reportId, editionId)}
                target="_blank"
                rel="noreferrer"
                className={buttonClass("primary")}
              >
                {t("download")}
              </a>
            ) : null}
          </>
        }
      >
        {saved ? null : <Notice className="mb-3 text-13">{t("unsaved")}</Notice>}
        {preview === null ? <LoadingBars /> : null}
        {preview && !preview.ok ? <Notice>{say(preview.refusal)}</Notice> : null}
        {preview?.ok ? (
          <div className="mx-auto flex max-w-170 flex-col gap-4">
            {Array.from({ length: preview.pages }, (_, page) => (
              <Sheet key={page} picture={preview.picture} pages={preview.pages} page={page} />
            ))}
          </div>
        ) : null}
      </Dialog>
    </>
  );
}
