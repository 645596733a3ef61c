"use client";

import { Button } from "@nianbao/ui/button";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Checkbox } from "@nianbao/ui/checkbox";
import { Field } from "@nianbao/ui/field";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { MarkedPassage } from "./passage.ts";

/** Writes a remark on a passage, or proposes other words for it. */
export function CommentForm({
  passage,
  place,
  onAdd,
  onCancel,
}: {
  readonly passage: MarkedPassage;
  /** What the section is called. */
  readonly place: string;
  /** Whether it was added. */
  readonly onAdd: (text: string, replacement: string | null) => Promise<boolean>;
  readonly onCancel: () => void;
}) {
  const t = useTranslations("manuscript.comment");
  const common = useTranslations("common");
  const [text, setText] = useState("");
  const [replacement, setReplacement] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const suggests = replacement !== null && replacement !== passage.quote;
  const add = async () => {
    setPending(true);
    const added = await onAdd(text.trim(), suggests ? replacement : null);
    setPending(false);
    if (added) onCancel();
  };
  return (
    <div className="flex flex-col gap-2 border-b border-line bg-blue-1 px-4 py-3">
      <p className="text-12 text-ink-2">{place}</p>
      {passage.quote === "" ? (
        <p className="text-13">{t("onWhole")}</p>
      ) : (
        <blockquote className="line-clamp-4 border-l-3 border-blue bg-paper px-2 py-1 text-13">
          {passage.quote}
        </blockquote>
      )}
      <Field label={t("text")}>
        <Textarea
          rows={2}
          autoGrow
          ref={box}
          value={text}
          maxLength={1_000}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {passage.quote === "" ? null : (
        <>
          <Checkbox
            label={t("suggest")}
            checked={replacement !== null}
            onChange={(event) => setReplacement(event.target.checked ? passage.quote : null)}
          />
          {replacement === null ? null : (
            <Field label={t("replacement")} hint={t("replacementHint")}>
              <Textarea
                rows={2}
                autoGrow
                value={replacement}
                maxLength={2_000}
                onChange={(event) => setReplacement(event.target.value.replaceAll(/[\r\n\t]+/gu, ""))}
              />
            </Field>
          )}
        </>
      )}
      <div className="flex justify-end gap-2">
        <Button size="small" onClick={onCancel}>
          {common("cancel")}
        </Button>
        {text.trim() === "" && !suggests ? (
          <BlockedButton size="small" missing={[t("text")]} side="left">
            {t("add")}
          </BlockedButton>
        ) : (
          <Button size="small" pending={pending} onClick={() => void add()}>
            {suggests ? t("addSuggestion") : t("add")}
          </Button>
        )}
      </div>
    </div>
  );
}
