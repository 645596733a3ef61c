import type { Body } from "@nianbao/document/body";
import { manuscriptExtensions } from "@nianbao/document/extensions";
import { Editor, Extension } from "@tiptap/core";
import { Placeholder, UndoRedo } from "@tiptap/extensions";
import type { Slice } from "@tiptap/pm/model";
import { goToNextCell } from "@tiptap/pm/tables";
import { cleanSlice, isTooLong, withoutResidue } from "./paste.ts";
import { TextMarks } from "./text-marks.ts";
import { Unsourced } from "./facts/unsourced.ts";

export interface EditorOptions {
  readonly element: HTMLElement;
  readonly body: Body;
  readonly editable: boolean;
  readonly label: string;
  readonly placeholder: string;
  readonly knows: (factId: string) => boolean;
  /** The text has changed; `composing` while an input method is at work. */
  readonly onText: (body: Body, composing: boolean) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onMove: () => void;
  readonly onFigure: (factId: string) => void;
  /** A passage with a remark was pointed at. */
  readonly onRemark: (threadId: string) => void;
  /** More was pasted or dropped than a section may hold; none of it was taken. */
  readonly onTooLong: () => void;
}

const TableKeys = Extension.create({
  name: "tableKeys",
  addKeyboardShortcuts() {
    const go = (direction: 1 | -1) => () =>
      goToNextCell(direction)(this.editor.state, this.editor.view.dispatch);
    return { Tab: go(1), "Shift-Tab": go(-1) };
  },
});

const bodyOf = (editor: Editor): Body => editor.getJSON() as Body;

/** Mounts the editor of one section's text: the manuscript's schema, undo, marks of unsourced numbers, clean paste. */
export function createEditor(options: EditorOptions): Editor {
  const {
    element,
    body,
    editable,
    label,
    placeholder,
    knows,
    onText,
    onEnter,
    onLeave,
    onMove,
    onFigure,
    onRemark,
    onTooLong,
  } = options;
  const refuseTooLong = (given: DataTransfer | null, slice: Slice): boolean => {
    const tooLong = isTooLong(given?.getData("text/plain") ?? "", slice);
    if (tooLong) onTooLong();
    return tooLong;
  };
  const editor = new Editor({
    element,
    editable,
    content: body,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    extensions: [
      ...manuscriptExtensions,
      UndoRedo,
      Unsourced,
      TextMarks,
      TableKeys,
      Placeholder.configure({ placeholder, showOnlyWhenEditable: true }),
    ],
    editorProps: {
      attributes: {
        class: "pp-edit",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        spellcheck: "false",
        ...(editable ? {} : { "aria-readonly": "true" }),
      },
      transformPastedHTML: withoutResidue,
      transformPasted: (slice, view) => cleanSlice(slice, view.state.schema, knows),
      handlePaste: (_view, event, slice) => refuseTooLong(event.clipboardData, slice),
      handleDrop: (_view, event, slice, moved) => !moved && refuseTooLong(event.dataTransfer, slice),
      handleClickOn: (_view, _position, node) => {
        if (node.type.name === "figure") onFigure(String(node.attrs["factId"]));
        return false;
      },
      handleClick: (_view, _position, event) => {
        const passage = event.target instanceof Element ? event.target.closest("[data-thread]") : null;
        const threadId = passage?.getAttribute("data-thread");
        if (threadId) onRemark(threadId);
        return false;
      },
      handleDOMEvents: {
        compositionend: () => {
          setTimeout(() => {
            if (!editor.isDestroyed) onText(bodyOf(editor), false);
          });
          return false;
        },
      },
    },
    onUpdate: () => onText(bodyOf(editor), editor.view.composing),
    onFocus: onEnter,
    onBlur: onLeave,
    onTransaction: ({ transaction }) => {
      if (!editable && transaction.selectionSet && !transaction.docChanged) onEnter();
      if (transaction.docChanged || transaction.selectionSet || transaction.storedMarksSet) onMove();
    },
  });
  return editor;
}
