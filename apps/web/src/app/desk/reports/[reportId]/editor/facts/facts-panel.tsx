"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { figuresOf } from "@nianbao/document/body";
import type { Fact } from "@nianbao/document/manuscript";
import { Button } from "@nianbao/ui/button";
import { Confirm } from "@nianbao/ui/confirm";
import { EmptyState } from "@nianbao/ui/empty-state";
import { useToast } from "@nianbao/ui/toast";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import type { SectionName } from "../section-names.ts";
import { offsetAt } from "../text-place.ts";
import { FactDialog, type FactDraft } from "./fact-dialog.tsx";
import { FactRow } from "./fact-row.tsx";
import { insertFigure } from "./figures.ts";
import { readFigure } from "./read-figure.ts";
import { TypedList } from "./typed-list.tsx";
import { numberIn, typedNumbers } from "./typed-numbers.ts";
import { type NumberInText, useLinkNumber } from "./use-link-number.ts";

const blank: FactDraft = {
  label: "",
  value: "",
  unit: "",
  approx: "exact",
  indicatorCode: null,
  denominator: null,
  period: null,
  note: "",
  divisionId: null,
};

interface OpenDialog {
  readonly fact?: Fact;
  readonly start: FactDraft;
  /** The typed number whose place the new figure takes. */
  readonly number?: NumberInText;
}

/** The ledger beside the text: numbers without a source first, then every figure and where it is used. */
export function FactsPanel({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations();
  const act = useAct();
  const toast = useToast();
  const client = useTRPCClient();
  const { view, live, editors, openFact, setOpenFact } = useEditorDesk();
  const { replace } = useLinkNumber();
  useSyncExternalStore(editors.subscribe, editors.changes, editors.changes);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [removing, setRemoving] = useState<Fact | null>(null);
  const { facts, sections } = live.manuscript;
  const mayWrite = view.sections.some((each) => each.editable);
  const listed = facts.some((fact) => fact.id === openFact);
  useEffect(() => {
    if (listed) document.getElementById(`fact-${openFact}`)?.scrollIntoView({ block: "nearest" });
  }, [openFact, listed]);
  const numbers = useMemo(
    () =>
      sections
        .filter(({ id }) => view.sections.some((row) => row.id === id && row.editable))
        .flatMap(({ id, body }) => typedNumbers(body).map((number) => ({ ...number, sectionId: id }))),
    [sections, view],
  );

  const active = editors.active();
  const target = active?.isEditable ? active : null;
  /** What is selected in the text as a number, proposed with its name where it is read as one. */
  const selectedNumber = (): OpenDialog | null => {
    if (!target || target.state.selection.empty) return null;
    const { doc, selection } = target.state;
    const [from, to] = [offsetAt(doc, selection.from), offsetAt(doc, selection.to)];
    const here = numbers.filter(({ sectionId }) => sectionId === editors.activeId());
    const number = here.find((each) => each === numberIn(here, from, to));
    if (number) return { start: startOf(number), number };
    const read = readFigure(doc.textBetween(selection.from, selection.to, "\n"));
    return read ? { start: { ...blank, ...read } } : null;
  };
  const selected = selectedNumber();
  const insert = (fact: Fact) => {
    if (target && insertFigure(target, fact)) toast.show(t("editor.fact.inserted"));
  };
  const usedIn = (fact: Fact) =>
    sections
      .filter(({ body }) => figuresOf(body).some((node) => node.attrs.factId === fact.id))
      .map(({ id }) => names.get(id)?.full ?? "");
  const remove = async () => {
    if (!removing) return;
    const version = view.facts.find((row) => row.id === removing.id)?.version;
    await act(() => client.report.removeFact.mutate({ factId: removing.id, version }), {
      done: t("editor.fact.removed"),
    });
  };
  const add = (
    <Button size="small" onClick={() => setDialog(selected ?? { start: blank })}>
      {selected ? t("editor.fact.linkSelection") : t("editor.fact.add")}
    </Button>
  );
  return (
    <div>
      {mayWrite && facts.length > 0 ? (
        <div className="flex items-center justify-between gap-3 border-b border-line bg-quiet px-4 py-1.5 text-12 text-ink-2">
          <span>{target ? null : t("editor.fact.insertHint")}</span>
          {add}
        </div>
      ) : null}
      <TypedList
        numbers={numbers}
        names={names}
        onEdit={(number) => setDialog({ start: startOf(number), number })}
      />
      {facts.length === 0 ? (
        <div className="p-3">
          <EmptyState
            title={t("editor.fact.noneTitle")}
            body={t("editor.fact.noneBody")}
            action={mayWrite ? add : undefined}
          />
        </div>
      ) : (
        <ul>
          {facts.map((fact) => (
            <FactRow
              key={fact.id}
              fact={fact}
              places={usedIn(fact)}
              onInsert={target ? () => insert(fact) : null}
              onEdit={() => {
                const details = view.facts.find((row) => row.id === fact.id);
                setOpenFact(fact.id);
                setDialog({
                  fact,
                  start: { ...fact, note: details?.note ?? "", divisionId: details?.divisionId ?? null },
                });
              }}
              onRemove={() => setRemoving(fact)}
            />
          ))}
        </ul>
      )}
      {dialog ? (
        <FactDialog
          fact={dialog.fact}
          start={dialog.start}
          onClose={() => setDialog(null)}
          onAdded={(fact) => {
            setOpenFact(fact.id);
            if (dialog.number) replace(dialog.number, fact);
            else if (selected && target) insertFigure(target, fact);
          }}
        />
      ) : null}
      <Confirm
        open={removing !== null}
        onOpenChange={(shown) => (shown ? undefined : setRemoving(null))}
        title={t("editor.fact.removeTitle", { label: removing?.label ?? "" })}
        description={t("editor.fact.removeBody")}
        act={t("editor.fact.remove")}
        onAct={remove}
      />
    </div>
  );
}

const startOf = ({ label, value, unit, approx, indicatorCode }: NumberInText): FactDraft => ({
  ...blank,
  label,
  value,
  unit,
  approx,
  indicatorCode,
});
