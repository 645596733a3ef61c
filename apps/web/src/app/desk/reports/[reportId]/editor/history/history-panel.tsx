"use client";

import { useTRPC } from "@nianbao/app-kit/api-provider";
import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { EmptyState } from "@nianbao/ui/empty-state";
import { ErrorState } from "@nianbao/ui/error-state";
import { Field } from "@nianbao/ui/field";
import { LoadingBars } from "@nianbao/ui/loading-bars";
import { Select } from "@nianbao/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import type { SectionName } from "../section-names.ts";
import { useSectionState } from "../use-section-store.ts";
import { RemovedSections } from "./removed-sections.tsx";
import { useVersionWords, type VersionEntry } from "./version-words.ts";
import { VersionsDialog } from "./versions-dialog.tsx";

interface Compared {
  readonly left: number;
  readonly right: number;
}

/** The kept texts of one section, newest first; any two are compared, any earlier one brought back. */
export function HistoryPanel({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations("manuscript.history");
  const { view, editors } = useEditorDesk();
  const active = useSyncExternalStore(editors.subscribe, editors.activeId, editors.activeId);
  const { sections } = view.manuscript;
  const [chosen, setChosen] = useState<{ readonly id: string; readonly while: string | null } | null>(null);
  const wanted = chosen && chosen.while === active ? chosen.id : active;
  const section = sections.find(({ id }) => id === wanted) ?? sections[0];
  return (
    <div>
      {section ? (
        <>
          <div className="border-b border-line bg-quiet px-4 pt-1 pb-2">
            <Field label={t("section")}>
              <Select
                size="small"
                value={section.id}
                onChange={(event) => setChosen({ id: event.target.value, while: active })}
                options={sections.map(({ id }) => ({ value: id, label: names.get(id)?.full ?? "" }))}
              />
            </Field>
          </div>
          <Versions key={section.id} sectionId={section.id} name={names.get(section.id)?.full ?? ""} />
        </>
      ) : (
        <div className="p-3">
          <EmptyState title={t("noneTitle")} />
        </div>
      )}
      <RemovedSections />
    </div>
  );
}

function Versions({ sectionId, name }: { readonly sectionId: string; readonly name: string }) {
  const t = useTranslations("manuscript.history");
  const common = useTranslations("common");
  const trpc = useTRPC();
  const { store } = useEditorDesk();
  const version = useSectionState(store, sectionId)?.version;
  const { data, status, refetch } = useQuery(
    trpc.report.listSectionVersions.queryOptions({ sectionId }, { staleTime: 0 }),
  );
  const [compared, setCompared] = useState<Compared | null>(null);
  useEffect(() => {
    if (version !== undefined) void refetch();
  }, [version, refetch]);
  if (status === "pending") return <LoadingBars className="p-4" />;
  if (status === "error")
    return (
      <div className="p-3">
        <ErrorState action={<Button onClick={() => void refetch()}>{common("retry")}</Button>} />
      </div>
    );
  const { versions } = data;
  return (
    <>
      <ol>
        {versions.map((entry, index) => (
          <VersionRow
            key={entry.number}
            entry={entry}
            stands={index === 0}
            actions={
              <>
                {index < versions.length - 1 ? (
                  <button
                    type="button"
                    className={buttonClass("link", "small")}
                    onClick={() =>
                      setCompared({ left: versions[index + 1]?.number ?? entry.number, right: entry.number })
                    }
                  >
                    {t("whatChanged")}
                  </button>
                ) : null}
                {index > 0 ? (
                  <button
                    type="button"
                    className={buttonClass("link", "small")}
                    onClick={() =>
                      setCompared({ left: entry.number, right: versions[0]?.number ?? entry.number })
                    }
                  >
                    {t("compareNow")}
                  </button>
                ) : null}
              </>
            }
          />
        ))}
      </ol>
      {versions.length === 1 ? <p className="px-4 py-3 text-12 text-ink-2">{t("onlyOne")}</p> : null}
      {compared ? (
        <VersionsDialog
          sectionId={sectionId}
          name={name}
          versions={versions}
          left={compared.left}
          right={compared.right}
          onChange={setCompared}
          onClose={() => setCompared(null)}
        />
      ) : null}
    </>
  );
}

function VersionRow({
  entry,
  stands,
  actions,
}: {
  readonly entry: VersionEntry;
  readonly stands: boolean;
  readonly actions: ReactNode;
}) {
  const t = useTranslations("manuscript.history");
  const words = useVersionWords();
  const source = words.source(entry);
  return (
    <li className="border-b border-line px-4 py-2">
      <p className="flex items-baseline gap-2 text-13">
        <b className="min-w-0 truncate">{words.author(entry)}</b>
        <span className="shrink-0 text-ink-2">{words.time(entry)}</span>
        {stands ? (
          <span className="ml-auto shrink-0 rounded-2 border border-blue-line px-1 text-12 text-blue">
            {t("stands")}
          </span>
        ) : null}
      </p>
      <div className="flex flex-wrap items-center gap-x-3">
        {source ? <span className="text-12 text-ink-2">{source}</span> : null}
        {actions}
      </div>
    </li>
  );
}
