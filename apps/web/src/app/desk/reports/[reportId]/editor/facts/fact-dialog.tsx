"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { formatFigure } from "@nianbao/document/figure";
import { approximations, type Fact } from "@nianbao/document/manuscript";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { Select } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import { IndicatorChoice } from "./indicator-choice.tsx";

/** A figure as it is filled in. */
export interface FactDraft extends Omit<Fact, "id"> {
  /** 口径 and the like, for whoever confirms it; never printed. */
  readonly note: string;
  readonly divisionId: string | null;
}

const decimal = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,6})?$/;

interface FactDialogProps {
  /** The fact to change; a new one when absent. */
  readonly fact?: Fact;
  readonly start: FactDraft;
  readonly onClose: () => void;
  /** The new fact's id, to put it into the text. */
  readonly onAdded?: (fact: Fact) => void;
}

/** Registers or changes a figure: name, value, unit, and how exact it is. */
export function FactDialog({ fact, start, onClose, onAdded }: FactDialogProps) {
  const t = useTranslations();
  const act = useAct();
  const client = useTRPCClient();
  const { view } = useEditorDesk();
  const [draft, setDraft] = useState<FactDraft>(start);
  const [pending, setPending] = useState(false);
  const [tried, setTried] = useState(false);
  const denominatorFits = draft.denominator === null || decimal.test(draft.denominator);
  const valid = decimal.test(draft.value) && draft.label.trim() !== "" && denominatorFits;
  const isShare = /^[%％‰]/u.test(draft.unit);
  const save = async () => {
    setTried(true);
    if (!valid) return;
    setPending(true);
    const version = view.facts.find((row) => row.id === fact?.id)?.version;
    const { label, value, unit, approx, indicatorCode, denominator, period, note, divisionId } = draft;
    const refusal = await act(
      async () => {
        const saved = await client.report.saveFact.mutate({
          editionId: view.edition.id,
          ...(fact ? { factId: fact.id, version } : {}),
          label,
          value,
          unit,
          approximation: approx,
          indicatorCode,
          denominator,
          period,
          note,
          ...(view.mayArrange ? { divisionId } : {}),
        });
        if (!fact)
          onAdded?.({ id: saved.id, label, value, unit, approx, indicatorCode, denominator, period });
      },
      { done: t("editor.fact.saved") },
    );
    setPending(false);
    if (!refusal) onClose();
  };
  const change = (part: Partial<FactDraft>) => setDraft((old) => ({ ...old, ...part }));
  return (
    <Dialog
      open
      onOpenChange={(shown) => (shown ? undefined : onClose())}
      title={fact ? t("editor.fact.editTitle") : t("editor.fact.addTitle")}
      actions={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" pending={pending} onClick={() => void save()}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <Field
          label={t("editor.fact.label")}
          hint={t("editor.fact.labelHint")}
          error={tried && draft.label.trim() === "" ? t("common.required") : undefined}
          required
        >
          <TextInput
            value={draft.label}
            maxLength={100}
            onChange={(event) => change({ label: event.target.value })}
          />
        </Field>
        <IndicatorChoice
          code={draft.indicatorCode}
          typed={draft.label}
          onChoose={(indicator) =>
            change({
              indicatorCode: indicator?.code ?? null,
              ...(indicator && draft.unit === "" ? { unit: indicator.units[0] ?? "" } : {}),
            })
          }
        />
        <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
          <Field
            label={t("editor.fact.value")}
            error={tried && !decimal.test(draft.value) ? t("editor.fact.valueWrong") : undefined}
            required
          >
            <TextInput
              inputMode="decimal"
              value={draft.value}
              onChange={(event) => change({ value: event.target.value.normalize("NFKC").trim() })}
            />
          </Field>
          <Field label={t("editor.fact.unit")} hint={t("editor.fact.unitHint")}>
            <TextInput
              value={draft.unit}
              maxLength={20}
              onChange={(event) => change({ unit: event.target.value })}
            />
          </Field>
          <Field label={t("editor.fact.approximation")}>
            <Select
              value={draft.approx}
              onChange={(event) =>
                change({ approx: approximations.find((each) => each === event.target.value) ?? "exact" })
              }
              options={approximations.map((value) => ({ value, label: t(`editor.fact.approx.${value}`) }))}
            />
          </Field>
          <Field label={t("manuscript.fact.period")} hint={t("manuscript.fact.periodHint")}>
            <TextInput
              value={draft.period ?? ""}
              maxLength={50}
              onChange={(event) => change({ period: event.target.value || null })}
            />
          </Field>
          {isShare || draft.denominator !== null ? (
            <Field
              label={t("manuscript.fact.denominator")}
              hint={t("manuscript.fact.denominatorHint")}
              error={tried && !denominatorFits ? t("editor.fact.valueWrong") : undefined}
            >
              <TextInput
                inputMode="decimal"
                value={draft.denominator ?? ""}
                onChange={(event) =>
                  change({ denominator: event.target.value.normalize("NFKC").trim() || null })
                }
              />
            </Field>
          ) : null}
          {view.mayArrange ? (
            <Field label={t("manuscript.fact.division")}>
              <Select
                value={draft.divisionId ?? ""}
                onChange={(event) => change({ divisionId: event.target.value || null })}
                options={[
                  { value: "", label: t("manuscript.fact.noDivision") },
                  ...view.divisions.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            </Field>
          ) : null}
        </div>
        <Field label={t("manuscript.fact.note")} hint={t("manuscript.fact.noteHint")}>
          <Textarea
            rows={2}
            autoGrow
            maxLength={500}
            value={draft.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        </Field>
        {draft.value === "" ? null : (
          <p className="text-13 text-ink-2">{t("editor.fact.reads", { text: formatFigure(draft) })}</p>
        )}
      </div>
    </Dialog>
  );
}
