"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { figuresOf } from "@nianbao/document/body";
import { formatFigure } from "@nianbao/document/figure";
import type { Fact } from "@nianbao/document/manuscript";
import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { Confirm } from "@nianbao/ui/confirm";
import { EmptyState } from "@nianbao/ui/empty-state";
import { cx } from "@nianbao/ui/lib/cx";
import { useToast } from "@nianbao/ui/toast";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useEditorDesk } from "./desk-context.tsx";
import { FactDialog, type FactDraft } from "./fact-dialog.tsx";
import { insertFigure } from "./figures.ts";
import { readFigure } from "./read-figure.ts";
import type { SectionName } from "./section-names.ts";

const empty: FactDraft = { label: "", value: "", unit: "", approx: "exact", indicatorCode: null };

/** The facts of the report: where each is used, and the way into the text at the cursor. */
export function FactsPanel({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations();
  const act = useAct();
  const toast = useToast();
  const client = useTRPCClient();
  const { view, live, editors, openFact, setOpenFact } = useEditorDesk();
  useSyncExternalStore(editors.subscribe, editors.changes, editors.changes);
  const [dialog, setDialog] = useState<{ fact?: Fact; start: FactDraft } | null>(null);
  const [removing, setRemoving] = useState<Fact | null>(null);
  const { facts, sections } = live.manuscript;
  const mayWrite = view.sections.some((each) => each.editable);
  const listed = facts.some((fact) => fact.id === openFact);
  useEffect(() => {
    if (listed) document.getElementById(`fact-${openFact}`)?.scrollIntoView({ block: "nearest" });
  }, [openFact, listed]);

  const active = editors.active();
  const target = active?.isEditable ? active : null;
  const selection = target?.state.doc.textBetween(
    target.state.selection.from,
    target.state.selection.to,
    "\n",
  );
  const selected = selection ? readFigure(selection) : null;
  const insert = (fact: Fact) => {
    if (target && insertFigure(target, fact)) toast.show(t("editor.fact.inserted"));
  };
  const usedIn = (fact: Fact) =>
    sections
      .filter(({ body }) => figuresOf(body).some((node) => node.attrs.factId === fact.id))
      .map(({ id }) => names.get(id)?.full ?? "");
  const remove = async () => {
    if (!removing) return;
    await act(() => client.report.removeFact.mutate({ factId: removing.id }), {
      done: t("editor.fact.removed"),
    });
  };
  const add = (
    <Button size="small" onClick={() => setDialog({ start: { ...empty, ...selected } })}>
      {selected ? t("editor.fact.linkSelection") : t("editor.fact.add")}
    </Button>
  );
  return (
    <div>
      {facts.length === 0 ? (
        <div className="p-3">
          <EmptyState
            title={t("editor.fact.noneTitle")}
            body={t("editor.fact.noneBody")}
            action={mayWrite ? add : undefined}
          />
        </div>
      ) : (
        <>
          <div className="flex items-center justify-between gap-3 border-b border-line bg-quiet px-4 py-1.5 text-12 text-ink-2">
            <span>{target ? null : t("editor.fact.insertHint")}</span>
            {mayWrite ? add : null}
          </div>
          <ul>
            {facts.map((fact) => {
              const places = usedIn(fact);
              const here = fact.id === openFact;
              return (
                <li
                  key={fact.id}
                  id={`fact-${fact.id}`}
                  aria-current={here ? "true" : undefined}
                  className={cx(
                    "border-b border-l-3 border-b-line py-2 pr-4 pl-3.25",
                    here ? "border-l-blue bg-blue-1" : "border-l-transparent",
                  )}
                >
                  <p className="flex gap-3">
                    <span className="min-w-0 flex-1">
                      {fact.label}
                      {fact.indicatorCode ? (
                        <span className="ml-2 text-12 text-ink-2">{fact.indicatorCode}</span>
                      ) : null}
                    </span>
                    <b className="whitespace-nowrap">{formatFigure(fact)}</b>
                  </p>
                  <p className="text-12 text-ink-2">
                    {places.length > 0
                      ? t("editor.fact.usedIn", { sections: places.join(t("common.missingSeparator")) })
                      : t("editor.fact.unused")}
                  </p>
                  {mayWrite ? (
                    <div className="mt-1 flex items-center gap-3">
                      {target ? (
                        <Button
                          size="small"
                          onMouseDown={(event) => event.preventDefault()}
                          onClick={() => insert(fact)}
                        >
                          {t("editor.fact.insert")}
                        </Button>
                      ) : null}
                      <button
                        type="button"
                        className={buttonClass("link")}
                        onClick={() => {
                          setOpenFact(fact.id);
                          setDialog({ fact, start: fact });
                        }}
                      >
                        {t("common.edit")}
                      </button>
                      {view.mayArrange ? (
                        <button
                          type="button"
                          className={buttonClass("link")}
                          onClick={() => setRemoving(fact)}
                        >
                          {t("editor.fact.remove")}
                        </button>
                      ) : null}
                    </div>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {dialog ? (
        <FactDialog
          fact={dialog.fact}
          start={dialog.start}
          onClose={() => setDialog(null)}
          onAdded={(fact) => {
            setOpenFact(fact.id);
            if (selected && target) insertFigure(target, fact);
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
