"use client";

import type { Finding } from "@nianbao/domain/checks/finding";
import { createContext, use } from "react";
import type { Present } from "./presence/use-presence.ts";
import type { ReportView } from "../report-view.ts";
import type { CommentsDesk } from "./comments/use-comments-desk.ts";
import type { Live } from "./live.ts";
import type { EditorRegistry } from "./registry.ts";
import type { SectionStore } from "./section-store.ts";

export type PanelTab = "checks" | "facts" | "points" | "history" | "last_year" | "flow";

/** What the parts of the editor share. */
export interface EditorDesk {
  readonly view: ReportView;
  readonly store: SectionStore;
  readonly editors: EditorRegistry;
  readonly live: Live;
  readonly panel: { readonly tab: PanelTab; readonly open: (tab: PanelTab) => void };
  /** The finding last gone to. */
  readonly selectedFinding: string | null;
  readonly goTo: (finding: Finding) => void;
  readonly fix: (finding: Finding) => void;
  readonly goToSection: (sectionId: string) => void;
  /** Selects a stretch of a section's plain text and brings it into view. */
  readonly goToText: (sectionId: string, from: number, to: number) => void;
  readonly comments: CommentsDesk;
  /** Who else has the draft open. */
  readonly others: readonly Present[];
  /** Begins a remark on what is selected. */
  readonly startComment: () => void;
  /** Opens the bar for finding, for replacing too where so asked. */
  readonly openFind: (replace: boolean) => void;
  /** The fact whose figure was opened in the text. */
  readonly openFact: string | null;
  readonly setOpenFact: (factId: string | null) => void;
}

const DeskContext = createContext<EditorDesk | null>(null);

export const EditorDeskProvider = DeskContext;

export function useEditorDesk(): EditorDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("useEditorDesk outside of the editor");
  return desk;
}

/** A name for a finding that lasts while its place does. */
export const findingKey = ({ rule, part, sectionId, from, excerpt, context }: Finding): string =>
  [rule, part, sectionId, from, excerpt, JSON.stringify(context)].join("|");
