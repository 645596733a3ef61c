"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { Button } from "@nianbao/ui/button";
import { Field } from "@nianbao/ui/field";
import { TextInput } from "@nianbao/ui/text-input";
import { Textarea } from "@nianbao/ui/textarea";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useEditorDesk } from "./desk-context.tsx";
import { isDocNumber, mendedDocNumber } from "./doc-number.ts";

interface HeadFormProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The head of the report, folded until asked for: title, addressee, copies, document number. */
export function HeadForm({ open, onOpen }: HeadFormProps) {
  const t = useTranslations("editor.head");
  const act = useAct();
  const client = useTRPCClient();
  const { view } = useEditorDesk();
  const { manuscript, edition } = view;
  const stored = {
    title: manuscript.title,
    addressee: manuscript.addressee,
    cc: manuscript.cc.join("\n"),
    docNumber: edition.docNumber ?? "",
  };
  const [draft, setDraft] = useState(stored);
  const [pending, setPending] = useState(false);
  const mended = mendedDocNumber(draft.docNumber);
  const wrong = !isDocNumber(draft.docNumber.trim());
  const changed = (Object.keys(stored) as (keyof typeof stored)[]).some((key) => draft[key] !== stored[key]);
  const set = (part: Partial<typeof stored>) => setDraft((old) => ({ ...old, ...part }));
  const save = async () => {
    setPending(true);
    await act(
      () =>
        client.report.saveHead.mutate({
          editionId: edition.id,
          version: edition.version,
          title: draft.title,
          addressee: draft.addressee,
          cc: draft.cc.split(/[\n、]/u).flatMap((name) => name.trim() || []),
          docNumber: draft.docNumber,
        }),
      { done: t("saved") },
    );
    setPending(false);
  };
  const signatory = manuscript.signatory ?? t("noSignatory");
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls="report-head"
        onClick={() => onOpen(!open)}
        className="flex min-h-8 items-center gap-1 text-13 text-ink-2 hover:text-ink max-sm:min-h-11"
      >
        <ChevronRight aria-hidden className={open ? "size-4 rotate-90" : "size-4"} />
        {t("fold", { docNumber: edition.docNumber ?? t("numberOpen"), signatory })}
      </button>
      <form
        id="report-head"
        hidden={!open}
        className="mb-3 rounded border border-line bg-paper p-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!wrong && view.mayArrange) void save();
        }}
      >
        <div className="grid gap-3 lg:grid-cols-2">
          <Field label={t("title")} required className="lg:col-span-2">
            <TextInput
              name="title"
              value={draft.title}
              maxLength={200}
              readOnly={!view.mayArrange}
              onChange={(event) => set({ title: event.target.value })}
            />
          </Field>
          <Field label={t("addressee")} hint={t("addresseeHint")} className="lg:col-span-2">
            <TextInput
              name="addressee"
              value={draft.addressee}
              maxLength={300}
              readOnly={!view.mayArrange}
              onChange={(event) => set({ addressee: event.target.value })}
            />
          </Field>
          <Field label={t("cc")} hint={t("ccHint")}>
            <Textarea
              rows={2}
              value={draft.cc}
              readOnly={!view.mayArrange}
              onChange={(event) => set({ cc: event.target.value })}
            />
          </Field>
          <Field
            label={t("docNumber")}
            hint={t("docNumberHint")}
            error={wrong ? t("docNumberWrong") : undefined}
            fix={
              mended === null
                ? undefined
                : { label: t("docNumberFix", { number: mended }), onFix: () => set({ docNumber: mended }) }
            }
          >
            <TextInput
              value={draft.docNumber}
              maxLength={60}
              readOnly={!view.mayArrange}
              onChange={(event) => set({ docNumber: event.target.value })}
            />
          </Field>
        </div>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
          <p className="text-12 text-ink-2">{t("signatoryNote", { name: signatory })}</p>
          {changed && view.mayArrange && !wrong ? (
            <Button type="submit" pending={pending}>
              {t("save")}
            </Button>
          ) : null}
        </div>
      </form>
    </div>
  );
}
