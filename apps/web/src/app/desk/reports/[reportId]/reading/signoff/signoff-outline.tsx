"use client";

import type { Manuscript } from "@nianbao/document/manuscript";
import { useTranslations } from "next-intl";
import { useSectionNames } from "../../editor/section-names.ts";

const show = (selector: string) =>
  document.querySelector(`.pp-paper ${selector}`)?.scrollIntoView({ block: "start" });

/** The parts of the paper, in order; each leads to its place. */
export function SignoffOutline({ manuscript }: { readonly manuscript: Manuscript }) {
  const t = useTranslations("signoff");
  const names = useSectionNames(manuscript);
  const entries = [
    { key: "header", label: t("letterhead"), selector: ".pp-header" },
    ...[...names].map(([id, name]) => ({ key: id, label: name.full, selector: `[id="section-${id}"]` })),
    { key: "signature", label: t("signature"), selector: ".pp-signature" },
  ];
  return (
    <nav
      aria-label={t("outline")}
      className="w-44 shrink-0 overflow-auto border-r border-line-2 bg-desk-2 py-2 max-xl:hidden print:hidden"
    >
      <ol>
        {entries.map((entry) => (
          <li key={entry.key}>
            <button
              type="button"
              onClick={() => show(entry.selector)}
              className="block w-full px-3 py-1.5 text-left text-13 hover:bg-paper hover:text-blue"
            >
              <span className="line-clamp-2">{entry.label}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
