"use client";

import { daysBetween, formatShortTime, formatTime } from "@nianbao/ui/lib/format";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useLocale, useTranslations } from "next-intl";
import type { SectionPhase } from "./section-state.ts";
import type { SectionStore } from "./section-store.ts";
import { useOnline, useSectionStates } from "./use-section-store.ts";

type Told = SectionPhase["kind"];

/** The state that is told when sections differ: what needs the writer before what mends itself. */
const gravest: readonly Told[] = [
  "conflict",
  "refused",
  "signed_out",
  "unreachable",
  "saving",
  "unsaved",
  "saved",
];

/** Whether what was written stands on the server, in one honest line. */
export function SaveState({ store, now }: { readonly store: SectionStore; readonly now: Date }) {
  const t = useTranslations();
  const say = useRefusalText();
  const locale = useLocale();
  const online = useOnline();
  const states = [...useSectionStates(store).values()];
  const phase =
    gravest.flatMap((kind) => states.find((state) => state.phase.kind === kind)?.phase ?? [])[0] ??
    ({ kind: "saved" } as const);
  const savedAt = new Date(Math.max(0, ...states.map((state) => state.savedAt.getTime())));
  const savedTime = daysBetween(savedAt, now) > 0 ? formatShortTime(savedAt, locale) : formatTime(savedAt);
  const words = (): string => {
    if (states.some((state) => !state.safe)) {
      if (phase.kind !== "refused") return t("editor.notKept");
    }
    if (!online && phase.kind !== "saved") return t("common.offline");
    switch (phase.kind) {
      case "conflict":
        return t("editor.conflictState");
      case "refused":
        return t("editor.notSaved", { reason: say(phase.refusal) });
      case "signed_out":
        return t("editor.keptUntilSignIn");
      case "unreachable":
        return t("common.offline");
      case "saving":
        return t("common.saving");
      case "unsaved":
        return t("editor.unsaved");
      case "saved":
        return online ? t("common.savedAt", { time: savedTime }) : t("common.offline");
    }
  };
  const needsWriter = phase.kind === "conflict" || phase.kind === "refused";
  return (
    <>
      <span role="status" className="min-w-0 text-13 text-ink-2">
        {needsWriter ? null : words()}
      </span>
      <span role="alert" className="min-w-0 text-13 font-bold text-ochre empty:hidden">
        {needsWriter ? words() : null}
      </span>
    </>
  );
}

/** Says at once that the session is over, and the way back in that keeps this page. */
export function SessionNotice({ store }: { readonly store: SectionStore }) {
  const t = useTranslations("editor");
  const states = [...useSectionStates(store).values()];
  const over = states.some((state) => state.signedOut);
  return (
    <div role="alert" className="empty:hidden">
      {over ? (
        <p className="flex flex-wrap items-center gap-x-4 border-b border-ochre-line bg-ochre-1 px-4 py-2 text-13">
          {t("sessionEnded")}
          <a
            href="/sign-in?back=/desk"
            target="_blank"
            rel="noopener"
            className="font-bold text-blue-link underline"
          >
            {t("signInAgain")}
          </a>
        </p>
      ) : null}
    </div>
  );
}
