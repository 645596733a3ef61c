"use client";

import { checkedText } from "@nianbao/document/checked-text";
import type { Manuscript } from "@nianbao/document/manuscript";
import { validateBody } from "@nianbao/document/validate-body";
import { runChecks } from "@nianbao/domain/checks/all";
import type { Finding } from "@nianbao/domain/checks/finding";
import { useEffect, useMemo, useState } from "react";
import type { ReportView } from "../report-view.ts";
import type { SectionStore } from "./section-store.ts";

const checkDelay = 250;

export interface Live {
  /** The manuscript as it is on the screen. */
  readonly manuscript: Manuscript;
  /** What the content rules say of it, the same rules as at the server's gates; most severe first. */
  readonly findings: readonly Finding[];
}

const order = { error: 0, warning: 1, hint: 2 } as const;

/** The manuscript being written and its findings, a quarter of a second behind the last change. */
export function useLive(view: ReportView, store: SectionStore): Live {
  const [states, setStates] = useState(store.snapshot);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setStates(store.snapshot()), checkDelay);
    };
    later();
    const stop = store.subscribe(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return useMemo(() => {
    const manuscript = {
      ...view.manuscript,
      sections: view.manuscript.sections.map((section) => {
        const text = states.get(section.id)?.text;
        return text && validateBody(text.body).ok ? { ...section, ...text } : section;
      }),
    };
    const findings = runChecks(checkedText(manuscript, view.report.year, view.checkContext ?? {})).toSorted(
      (a, b) => order[a.severity] - order[b.severity],
    );
    return { manuscript, findings };
  }, [view, states]);
}
