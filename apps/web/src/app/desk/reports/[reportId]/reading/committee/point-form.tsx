"use client";

import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { Field } from "@nianbao/ui/field";
import { RadioGroup } from "@nianbao/ui/radio-group";
import { Select } from "@nianbao/ui/select";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { SectionName } from "../../editor/section-names.ts";
import type { Passage } from "../use-passage.ts";
import type { DraftPoint } from "./merge-points.ts";

export const emptyPoint: DraftPoint = { sectionId: null, severity: "must", text: "", quote: "" };

/** Writes one point; the passage selected on the paper can be quoted with one click. */
export function PointForm({
  names,
  passage,
  draft,
  onChange,
  act,
  onSave,
  onCancel,
}: {
  readonly names: ReadonlyMap<string, SectionName>;
  readonly passage: Passage | null;
  readonly draft: DraftPoint;
  readonly onChange: (draft: DraftPoint) => void;
  readonly act: string;
  readonly onSave: (draft: DraftPoint) => Promise<unknown>;
  readonly onCancel?: () => void;
}) {
  const t = useTranslations("review.point");
  const common = useTranslations("common");
  const name = useId();
  const [pending, setPending] = useState(false);
  const offered = passage && passage.quote !== draft.quote && names.has(passage.sectionId) ? passage : null;
  const save = async () => {
    setPending(true);
    await onSave({ ...draft, text: draft.text.trim() });
    setPending(false);
  };
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        legend={t("severity")}
        name={name}
        layout="row"
        value={draft.severity}
        options={[
          { value: "must", label: t("must") },
          { value: "should", label: t("should") },
        ]}
        onChange={(severity) => onChange({ ...draft, severity })}
      />
      <Field label={t("section")}>
        <Select
          value={draft.sectionId ?? ""}
          options={[
            { value: "", label: t("wholeText") },
            ...[...names].map(([value, section]) => ({ value, label: section.full })),
          ]}
          onChange={(event) => onChange({ ...draft, sectionId: event.target.value || null })}
        />
      </Field>
      <div>
        <p className="mb-0.5 text-13 text-ink-2">{t("quote")}</p>
        {draft.quote ? (
          <blockquote className="border-l-3 border-blue bg-blue-1 px-2 py-1 text-13">
            {draft.quote}
          </blockquote>
        ) : (
          <p className="text-12 text-ink-2">{t("quoteHint")}</p>
        )}
        <div className="mt-1.5 flex flex-wrap gap-2">
          {offered ? (
            <Button
              size="small"
              onClick={() => onChange({ ...draft, sectionId: offered.sectionId, quote: offered.quote })}
            >
              {t("takeQuote")}
            </Button>
          ) : null}
          {draft.quote ? (
            <Button size="small" onClick={() => onChange({ ...draft, quote: "" })}>
              {t("dropQuote")}
            </Button>
          ) : null}
        </div>
        {offered ? <p className="mt-1 line-clamp-2 text-12 text-ink-2">“{offered.quote}”</p> : null}
      </div>
      <Field label={t("text")} required>
        <Textarea
          value={draft.text}
          maxLength={1_000}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
        />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel ? <Button onClick={onCancel}>{common("cancel")}</Button> : null}
        {draft.text.trim() === "" ? (
          <BlockedButton missing={[t("text")]} side="left">
            {act}
          </BlockedButton>
        ) : (
          <Button pending={pending} onClick={() => void save()}>
            {act}
          </Button>
        )}
      </div>
    </div>
  );
}
