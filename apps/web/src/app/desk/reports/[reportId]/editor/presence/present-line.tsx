"use client";

import { Avatar } from "@nianbao/ui/avatar";
import { useTranslations } from "next-intl";
import { useEditorDesk } from "../desk-context.tsx";
import type { SectionName } from "../section-names.ts";

const mostShown = 3;

/** Who else has the draft open, as the head line tells it: the first with the section, the others as marks. */
export function PresentLine({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations("manuscript.presence");
  const { others } = useEditorDesk();
  const people = [...new Map(others.map((other) => [other.accountId, other])).values()];
  const writing = people.find(({ sectionId }) => sectionId !== null && names.has(sectionId));
  return (
    <span role="status" className="flex min-w-0 items-center gap-1.5 text-13 text-ink-2 empty:hidden">
      {people.slice(0, mostShown).map(({ accountId, name }) => (
        <Avatar key={accountId} name={name} />
      ))}
      {writing ? (
        <span className="truncate">
          {t("editing", { name: writing.name, section: names.get(writing.sectionId ?? "")?.full ?? "" })}
        </span>
      ) : people[0] ? (
        <span className="truncate">{t("here", { name: people[0].name })}</span>
      ) : null}
    </span>
  );
}
