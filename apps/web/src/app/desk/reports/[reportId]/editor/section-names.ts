"use client";

import type { Manuscript } from "@nianbao/document/manuscript";
import { numberedHeadings } from "@nianbao/document/numbering";
import { useTranslations } from "next-intl";
import { useMemo } from "react";

export interface SectionName {
  /** 三、 or nothing for a section without heading. */
  readonly number: string;
  /** The heading, else what the section is for. */
  readonly name: string;
  readonly full: string;
}

/** How the sections of a manuscript are called on the screen. */
export function useSectionNames({ sections }: Manuscript): ReadonlyMap<string, SectionName> {
  const t = useTranslations();
  return useMemo(() => {
    const numbers = new Map(
      numberedHeadings(sections).flatMap(({ sectionId, blockIndex, number }) =>
        blockIndex === null ? [[sectionId, number] as const] : [],
      ),
    );
    return new Map(
      sections.map(({ id, heading, statutoryRole }) => {
        const number = numbers.get(id) ?? "";
        const name = heading.trim() || t(`statutoryRole.name.${statutoryRole}`);
        return [id, { number, name, full: number + name }];
      }),
    );
  }, [sections, t]);
}
