import type { Editor } from "@tiptap/core";

export type EditorRegistry = ReturnType<typeof createEditorRegistry>;

/** The open editors of a report's sections, and the one the writer was in last. */
export function createEditorRegistry() {
  const editors = new Map<string, Editor>();
  const listeners = new Set<() => void>();
  let active: string | null = null;
  let changes = 0;
  const publish = () => {
    changes += 1;
    for (const listener of listeners) listener();
  };
  return {
    add: (id: string, editor: Editor) => {
      editors.set(id, editor);
      publish();
      return () => {
        if (editors.get(id) === editor) editors.delete(id);
        publish();
      };
    },
    get: (id: string) => editors.get(id) ?? null,
    all: () => [...editors.values()],
    active: () => (active === null ? null : (editors.get(active) ?? null)),
    activeId: () => active,
    enter: (id: string) => {
      if (active === id) return;
      active = id;
      publish();
    },
    /** The active editor's selection or text has changed. */
    moved: (id: string) => {
      if (id === active) publish();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    changes: () => changes,
  };
}
