"use client";

import { cx } from "@nianbao/ui/lib/cx";
import { Menu } from "@nianbao/ui/menu";
import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from "@tiptap/pm/tables";
import { Bold, MessageSquarePlus, Redo2, Search, Table2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useSyncExternalStore } from "react";
import { useEditorDesk } from "./desk-context.tsx";

const tool =
  "inline-flex h-7 min-w-7 items-center justify-center gap-1 rounded px-2 text-13 text-ink hover:bg-desk max-sm:h-11 max-sm:min-w-11";

function Tool({ className, ...rest }: ComponentProps<"button">) {
  return (
    <button
      type="button"
      onMouseDown={(event) => event.preventDefault()}
      {...rest}
      className={cx(tool, "aria-pressed:bg-blue-2 aria-pressed:text-blue", className)}
    />
  );
}

const cell = { type: "tableCell", content: [{ type: "paragraph" }] };
const row = { type: "tableRow", content: [cell, cell, cell] };
const newTable = [{ type: "table", content: [row, row, row] }, { type: "paragraph" }];

/** Puts a table of three rows and columns at the cursor, and the cursor into its first cell. */
function insertTable(editor: Editor): void {
  const at = editor.state.selection.from;
  editor
    .chain()
    .focus()
    .insertContent(newTable)
    .command(({ tr }) => {
      let first: number | null = null;
      tr.doc.nodesBetween(Math.max(0, at - 1), tr.doc.content.size, (node, position) => {
        if (node.type.name === "table") first ??= position;
        return first === null;
      });
      if (first !== null) tr.setSelection(TextSelection.near(tr.doc.resolve(first + 3)));
      return true;
    })
    .run();
}

type TableCommand = (state: Editor["state"], dispatch: Editor["view"]["dispatch"]) => boolean;

/** The few tools of the text: what a paragraph is, bold, tables, undo. They act on the section written in last. */
export function Toolbar() {
  const t = useTranslations("editor");
  const say = useTranslations("manuscript.find");
  const remark = useTranslations("manuscript.comment");
  const { editors, openFind, comments, startComment } = useEditorDesk();
  useSyncExternalStore(editors.subscribe, editors.changes, editors.changes);
  const editor = editors.active();
  const usable = editor?.isEditable ? editor : null;
  const inTable = usable !== null && isInTable(usable.state);
  const is = (level: number | null): boolean =>
    usable !== null &&
    (level === null ? usable.isActive("paragraph") && !inTable : usable.isActive("heading", { level }));
  const change = (run: TableCommand) => () => {
    if (usable) run(usable.state, usable.view.dispatch);
    usable?.commands.focus();
  };
  const tableEntries = inTable
    ? [
        { label: t("addRow"), onSelect: change(addRowAfter) },
        { label: t("addColumn"), onSelect: change(addColumnAfter) },
        { label: t("removeRow"), onSelect: change(deleteRow) },
        { label: t("removeColumn"), onSelect: change(deleteColumn) },
        { label: t("removeTable"), onSelect: change(deleteTable) },
      ]
    : [
        {
          label: t("insertTable"),
          onSelect: () => {
            if (usable) insertTable(usable);
          },
        },
      ];
  const levels = [
    { level: 2, label: t("level2"), name: t("level2Name") },
    { level: 3, label: t("level3"), name: t("level3Name") },
    { level: 4, label: t("level4"), name: t("level4Name") },
  ];
  return (
    <div role="toolbar" aria-label={t("toolbar")} className="flex shrink-0 items-center gap-0.5">
      <Tool aria-pressed={is(null)} onClick={() => usable?.chain().focus().setNode("paragraph").run()}>
        {t("paragraph")}
      </Tool>
      {levels.map(({ level, label, name }) => (
        <Tool
          key={level}
          aria-label={name}
          title={name}
          aria-pressed={is(level)}
          onClick={() => usable?.chain().focus().setNode("heading", { level }).run()}
        >
          {label}
        </Tool>
      ))}
      <span aria-hidden className="mx-1 h-4 w-px bg-line-2" />
      <Tool
        aria-label={t("bold")}
        title={t("bold")}
        aria-pressed={usable?.isActive("strong") ?? false}
        onClick={() => usable?.chain().focus().toggleMark("strong").run()}
      >
        <Bold aria-hidden className="size-4" />
      </Tool>
      <Menu
        align="start"
        trigger={
          <button type="button" className={tool}>
            <Table2 aria-hidden className="size-4" />
            {t("table")}
          </button>
        }
        entries={tableEntries}
      />
      <span aria-hidden className="mx-1 h-4 w-px bg-line-2" />
      <Tool aria-label={t("undo")} title={t("undo")} onClick={() => usable?.chain().focus().undo().run()}>
        <Undo2 aria-hidden className="size-4" />
      </Tool>
      <Tool aria-label={t("redo")} title={t("redo")} onClick={() => usable?.chain().focus().redo().run()}>
        <Redo2 aria-hidden className="size-4" />
      </Tool>
      <span aria-hidden className="mx-1 h-4 w-px bg-line-2" />
      <Tool aria-label={say("title")} title={say("titleKey")} onClick={() => openFind(false)}>
        <Search aria-hidden className="size-4" />
      </Tool>
      {comments.mayComment ? (
        <Tool title={remark("startKey")} onClick={startComment}>
          <MessageSquarePlus aria-hidden className="size-4" />
          {remark("start")}
        </Tool>
      ) : null}
    </div>
  );
}
