"use client";

import { sectionHeading } from "@nianbao/document/import/heading-rules";
import { useTranslations } from "next-intl";
import { useEditorDesk } from "./desk-context.tsx";
import type { SectionName } from "./section-names.ts";
import type { SectionText } from "./section-state.ts";

interface SectionHeadingProps {
  readonly id: string;
  readonly name: SectionName;
  readonly editable: boolean;
  readonly text: SectionText;
}

/** The heading of a section: the generated number, and the words as a line to write in; a number typed too goes on leaving. */
export function SectionHeading({ id, name, editable, text }: SectionHeadingProps) {
  const t = useTranslations("editor");
  const { store, editors } = useEditorDesk();
  return (
    <h2 className="pp-h1 pp-heading-line">
      {name.number === "" ? null : <span className="pp-number">{name.number}</span>}
      <textarea
        id={`heading-${id}`}
        rows={1}
        value={text.heading}
        readOnly={!editable}
        maxLength={200}
        spellCheck={false}
        aria-label={t("headingLabel", { section: name.full })}
        placeholder={t("headingPlaceholder")}
        onChange={(event) => {
          const heading = event.target.value.replaceAll(/[\r\n]+/g, "");
          const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
          store.edit(id, { heading, body: text.body }, composing);
        }}
        onCompositionEnd={(event) => {
          const heading = event.currentTarget.value.replaceAll(/[\r\n]+/g, "");
          store.edit(id, { heading, body: text.body });
        }}
        onBlur={() => {
          const heading = sectionHeading(text.heading);
          if (editable && name.number !== "" && heading !== text.heading)
            store.edit(id, { heading, body: text.body });
          void store.flush(id);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          editors.get(id)?.commands.focus("start");
        }}
      />
    </h2>
  );
}
