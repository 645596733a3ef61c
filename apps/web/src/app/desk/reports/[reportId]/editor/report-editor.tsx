"use client";

import "./editor.css";
import type { Finding } from "@nianbao/domain/checks/finding";
import { PaperSheet, TitleParts } from "@nianbao/ui/paper";
import { SidePanel } from "@nianbao/ui/drawer";
import { Tabs } from "@nianbao/ui/tabs";
import { useToast } from "@nianbao/ui/toast";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { ReportFlow } from "../report-flow.tsx";
import type { ReportView } from "../report-view.ts";
import { CommentsGroup } from "./comments/comments-group.tsx";
import { useCommentsDesk } from "./comments/use-comments-desk.ts";
import { Conflicts } from "./conflicts.tsx";
import { type EditorDesk, EditorDeskProvider, findingKey, type PanelTab } from "./desk-context.tsx";
import { PaperPreview } from "../paper-preview.tsx";
import { EditorHeadLine } from "./editor-head-line.tsx";
import { FactsPanel } from "./facts/facts-panel.tsx";
import { FindingsPanel } from "./findings-panel.tsx";
import { FindBar } from "./find/find-bar.tsx";
import { useFindBar } from "./find/use-find-bar.ts";
import { HistoryPanel } from "./history/history-panel.tsx";
import { HeadForm } from "./head-form.tsx";
import { LastYearPanel } from "./last-year/last-year-panel.tsx";
import { useLive } from "./live.ts";
import { Outline } from "./outline.tsx";
import { PointsPanel } from "./points-panel.tsx";
import { usePresence } from "./presence/use-presence.ts";
import { createEditorRegistry } from "./registry.ts";
import { SessionNotice } from "./save-state.tsx";
import { SectionEditor } from "./section-editor.tsx";
import { useSectionNames } from "./section-names.ts";
import { rangeAt } from "./text-place.ts";
import { Toolbar } from "./toolbar.tsx";
import { useSectionStore } from "./use-section-store.ts";

const tabs: readonly PanelTab[] = ["checks", "facts", "points", "history", "last_year", "flow"];

/** The width from which the panel is a column of its own and no drawer is needed. */
const withColumn = "(min-width: 64rem)";

const inView = (element: Element | null) => element?.scrollIntoView({ block: "center" });

/** The screen on which a report is written: outline, paper, and what is known about the text beside it. */
export function ReportEditor({ view, accountId }: { readonly view: ReportView; readonly accountId: string }) {
  const t = useTranslations("editor");
  const say = useTranslations("manuscript.comment");
  const toast = useToast();
  const store = useSectionStore(view, accountId);
  const [editors] = useState(createEditorRegistry);
  const findBar = useFindBar(editors);
  const live = useLive(view, store);
  const comments = useCommentsDesk(view, editors, live);
  const others = usePresence(view.edition.id, editors);
  const names = useSectionNames(live.manuscript);
  const remarks = view.points.length + view.decisions.filter((row) => row.verdict === "send_back").length;
  const [tab, setTab] = useState<PanelTab>(remarks > 0 ? "points" : "checks");
  const [selected, setSelected] = useState<string | null>(null);
  const [openFact, setOpenFact] = useState<string | null>(null);
  const [headOpen, setHeadOpen] = useState(false);
  const [panelOpen, setPanelOpen] = useState(false);
  const openDrawer = () => setPanelOpen(!window.matchMedia(withColumn).matches);

  const goToSection = (sectionId: string) => {
    const editor = editors.get(sectionId);
    inView(document.getElementById(`section-${sectionId}`));
    editor?.commands.focus("start", { scrollIntoView: false });
    editors.enter(sectionId);
  };
  const goToText = (sectionId: string, from: number, to: number) => {
    const editor = editors.get(sectionId);
    if (!editor) return;
    setPanelOpen(false);
    editor
      .chain()
      .focus()
      .setTextSelection(rangeAt(editor.state.doc, from, to))
      .run();
    editors.enter(sectionId);
    const place = editor.view.domAtPos(editor.state.selection.from).node;
    inView(place instanceof Element ? place : place.parentElement);
  };
  const startComment = () => {
    if (!comments.start()) toast.show(say("pickSection"), { tone: "failed" });
    else {
      setTab("points");
      openDrawer();
    }
  };
  const goTo = (finding: Finding) => {
    setSelected(findingKey(finding));
    setPanelOpen(false);
    const { part, sectionId, from, to } = finding;
    if (part === "title" || part === "addressee") {
      setHeadOpen(true);
      setTimeout(() => document.querySelector<HTMLInputElement>(`#report-head [name="${part}"]`)?.focus());
      return;
    }
    if (sectionId === null) return;
    const heading = document.getElementById(`heading-${sectionId}`);
    const editor = editors.get(sectionId);
    if (part === "heading" && heading instanceof HTMLTextAreaElement) {
      heading.focus();
      heading.setSelectionRange(from ?? 0, to ?? heading.value.length);
      inView(heading);
    } else if (editor && from !== null && to !== null) goToText(sectionId, from, to);
    else goToSection(sectionId);
  };
  const fix = (finding: Finding) => {
    const { part, sectionId } = finding;
    if (!finding.fix) return;
    const { from, to, replacement } = finding.fix;
    const text = sectionId === null ? null : store.snapshot().get(sectionId)?.text;
    if (sectionId === null || !text) {
      goTo(finding);
      return;
    }
    if (part === "heading") {
      const heading = text.heading.slice(0, from) + replacement + text.heading.slice(to);
      store.edit(sectionId, { heading, body: text.body });
    } else {
      const editor = editors.get(sectionId);
      if (!editor?.isEditable) return;
      const range = rangeAt(editor.state.doc, from, to);
      const change = editor.state.tr;
      editor.view.dispatch(
        replacement === ""
          ? change.delete(range.from, range.to)
          : change.insertText(replacement, range.from, range.to),
      );
    }
    toast.show(t("fixed"));
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { findings } = live;
    const here = findings.findIndex((finding) => findingKey(finding) === selected);
    if (event.key === "F8" && findings.length > 0) {
      const step = event.shiftKey ? -1 : 1;
      const start = here === -1 && event.shiftKey ? 0 : here;
      const next = findings[(start + step + findings.length) % findings.length];
      event.preventDefault();
      setTab("checks");
      if (next) goTo(next);
    } else if (event.key === "Enter" && event.altKey) {
      const finding = findings[here];
      if (!finding) return;
      event.preventDefault();
      fix(finding);
    } else if (event.ctrlKey && event.altKey && event.key.toLowerCase() === "m" && comments.mayComment) {
      event.preventDefault();
      startComment();
    } else if (event.altKey && /^[1-6]$/.test(event.key)) {
      const next = tabs[Number(event.key) - 1];
      event.preventDefault();
      if (next) setTab(next);
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  const desk: EditorDesk = {
    view,
    store,
    editors,
    live,
    panel: {
      tab,
      open: (next) => {
        setTab(next);
        openDrawer();
      },
    },
    selectedFinding: selected,
    goTo,
    fix,
    goToSection,
    goToText,
    comments,
    others,
    startComment,
    openFind: findBar.open,
    openFact,
    setOpenFact,
  };
  return (
    <EditorDeskProvider value={desk}>
      <EditorHeadLine names={names} />
      <SessionNotice store={store} />
      <Conflicts names={names} />
      <div className="flex min-h-0 flex-1">
        <nav
          aria-label={t("sectionNavigation")}
          className="w-(--outline) shrink-0 overflow-y-auto border-r border-line-2 bg-quiet pt-2 max-xl:hidden"
        >
          <Outline names={names} />
        </nav>
        <nav
          aria-label={t("sectionNavigation")}
          className="w-12 shrink-0 overflow-y-auto border-r border-line-2 bg-quiet pt-2 max-sm:hidden xl:hidden"
        >
          <Outline names={names} folded />
        </nav>
        <div className="flex min-w-0 flex-1 flex-col">
          <div className="flex shrink-0 items-center justify-between gap-3 overflow-x-auto border-b border-line-2 bg-paper px-4 py-0.5">
            <Toolbar />
            <PaperPreview
              reportId={view.report.id}
              editionId={view.edition.id}
              before={() => store.flushAll()}
            />
            {view.mayArrange ? (
              <Link
                href={`/desk/reports/${view.report.id}/import`}
                className="shrink-0 text-13 text-blue-link hover:underline"
              >
                {t("importText")}
              </Link>
            ) : null}
          </div>
          {findBar.asked ? <FindBar asked={findBar.asked} onClose={findBar.close} /> : null}
          <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-8 max-sm:px-0">
            <div className="mx-auto max-w-(--p-w) max-sm:px-4">
              <HeadForm key={view.edition.version} open={headOpen} onOpen={setHeadOpen} />
            </div>
            <PaperSheet figures="shown">
              <article className="pp-paper pp-draft" lang="zh-CN">
                <p className="pp-title">
                  <TitleParts title={view.manuscript.title} issuers={view.manuscript.issuers} />
                </p>
                {view.manuscript.addressee ? (
                  <p className="pp-addressee">{`${view.manuscript.addressee.replace(/[\s:：]+$/u, "")}：`}</p>
                ) : null}
                {view.manuscript.sections.map((section) => {
                  const name = names.get(section.id);
                  return name ? <SectionEditor key={section.id} section={section} name={name} /> : null;
                })}
                <div className="pp-signature">
                  {view.manuscript.issuers.map((issuer) => (
                    <p key={issuer} className="pp-issuer">
                      {issuer}
                    </p>
                  ))}
                </div>
              </article>
            </PaperSheet>
          </div>
        </div>
        <SidePanel title={t("panel")} open={panelOpen} onOpenChange={setPanelOpen}>
          <Tabs
            label={t("panel")}
            value={tab}
            onChange={(value) => setTab(tabs.find((each) => each === value) ?? "checks")}
            className="h-full"
            items={[
              {
                value: "checks",
                label: t("checks"),
                count: live.findings.length,
                content: <FindingsPanel names={names} />,
              },
              {
                value: "facts",
                label: t("facts"),
                count: live.manuscript.facts.length,
                content: <FactsPanel names={names} />,
              },
              {
                value: "points",
                label: t("points"),
                count: remarks + comments.threads.filter(({ state }) => state === "open").length,
                content: (
                  <>
                    <CommentsGroup names={names} />
                    <PointsPanel names={names} />
                  </>
                ),
              },
              { value: "history", label: t("history"), content: <HistoryPanel names={names} /> },
              { value: "last_year", label: t("lastYear"), content: <LastYearPanel names={names} /> },
              { value: "flow", label: t("flow"), content: <ReportFlow view={view} /> },
            ]}
          />
        </SidePanel>
      </div>
    </EditorDeskProvider>
  );
}
