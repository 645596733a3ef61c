"use client";

import { emptyBody } from "@nianbao/document/body";
import type { Section } from "@nianbao/document/manuscript";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useToast } from "@nianbao/ui/toast";
import type { Editor } from "@tiptap/core";
import { Lock, PencilLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { createEditor } from "./create-editor.ts";
import { useEditorDesk } from "./desk-context.tsx";
import { namesIn } from "./presence/use-presence.ts";
import { refreshFigures, withFactValues } from "./facts/figures.ts";
import type { SectionName } from "./section-names.ts";
import type { SectionState } from "./section-state.ts";
import { SectionHeading } from "./section-heading.tsx";
import { useSectionState } from "./use-section-store.ts";

interface SectionOnPaper {
  readonly section: Section;
  readonly name: SectionName;
}

/** One section on the paper: its heading as a line to write in, its text as an editor of its own. */
export function SectionEditor({ section, name }: SectionOnPaper) {
  const state = useSectionState(useEditorDesk().store, section.id);
  return state ? <OpenSection section={section} name={name} state={state} /> : null;
}

function OpenSection({ section, name, state }: SectionOnPaper & { readonly state: SectionState }) {
  const t = useTranslations("editor");
  const common = useTranslations("common");
  const presence = useTranslations("manuscript.presence");
  const say = useRefusalText();
  const toast = useToast();
  const { view, store, editors, panel, setOpenFact, comments, others } = useEditorDesk();
  const present = namesIn(others, section.id);
  const { id, statutoryRole } = section;
  const row = view.sections.find((each) => each.id === id);
  const editable = row?.editable ?? false;
  const mount = useRef<HTMLDivElement>(null);
  const mounted = useRef<Editor | null>(null);
  const { facts } = view.manuscript;
  const known = useRef(facts);
  const division = view.divisions.find((each) => each.id === row?.divisionId)?.name;

  const start = useEffectEvent((element: HTMLElement, mayWrite: boolean) =>
    createEditor({
      element,
      editable: mayWrite,
      body: withFactValues(store.snapshot().get(id)?.text.body ?? emptyBody(), facts),
      label: t("bodyLabel", { section: name.full }),
      placeholder: t("bodyPlaceholder"),
      knows: (factId) => known.current.some((fact) => fact.id === factId),
      onText: (body, composing) => {
        const heading = store.snapshot().get(id)?.text.heading ?? "";
        if (mayWrite) store.edit(id, { heading, body }, composing);
      },
      onEnter: () => editors.enter(id),
      onLeave: () => void store.flush(id),
      onMove: () => editors.moved(id),
      onFigure: (factId) => {
        setOpenFact(factId);
        panel.open("facts");
      },
      onRemark: (threadId) => {
        comments.select(threadId);
        panel.open("points");
      },
      onTooLong: () => toast.show(say({ code: "text_too_long" }), { tone: "failed" }),
    }),
  );
  useEffect(() => {
    if (!mount.current) return;
    const editor = start(mount.current, editable);
    mounted.current = editor;
    const forget = editors.add(id, editor);
    return () => {
      forget();
      mounted.current = null;
      editor.destroy();
    };
  }, [editors, id, editable]);

  const place = useEffectEvent(() => {
    const body = store.snapshot().get(id)?.text.body;
    if (body) mounted.current?.commands.setContent(withFactValues(body, facts), { emitUpdate: false });
  });
  const { placed } = state;
  useEffect(() => {
    if (placed > 0) place();
  }, [placed]);

  const refresh = useEffectEvent(() => {
    if (editable && mounted.current) refreshFigures(mounted.current, facts);
    else place();
  });
  useEffect(() => {
    if (known.current === facts) return;
    known.current = facts;
    refresh();
  }, [facts]);

  const framing = statutoryRole === "preamble" || statutoryRole === "closing";
  return (
    <section id={`section-${id}`} className="pp-section" data-role={statutoryRole}>
      {framing && state.text.heading === "" ? null : (
        <SectionHeading id={id} name={name} editable={editable} text={state.text} />
      )}
      {present.length > 0 ? (
        <p className="pp-locked">
          <PencilLine aria-hidden className="size-3" />
          {presence("inSection", { names: present.join(common("missingSeparator")) })}
        </p>
      ) : null}
      {editable ? null : (
        <p className="pp-locked">
          <Lock aria-hidden className="size-3" />
          {division ? t("lockedSection", { division }) : t("lockedForDrafter")}
        </p>
      )}
      <div ref={mount} />
    </section>
  );
}
