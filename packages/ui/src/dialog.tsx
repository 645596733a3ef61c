"use client";

import { Dialog as Primitive } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { cx } from "./lib/cx.ts";

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The act itself, as a question or a name: 退回给林知行修改？ */
  readonly title: string;
  /** What will happen. */
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Verbs, the deciding one last. */
  readonly actions: ReactNode;
  readonly wide?: boolean;
}

/** A dialog for an act that cannot be undone or needs more words. Focus stays inside; Esc leaves. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  actions,
  wide = false,
}: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Backdrop className="fixed inset-0 z-40 bg-ink/40 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Primitive.Popup
          className={cx(
            "fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col overflow-auto rounded bg-paper p-4 shadow-pop transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0",
            wide ? "max-w-page" : "max-w-dialog",
          )}
        >
          <Primitive.Title className="text-16">{title}</Primitive.Title>
          {description ? (
            <Primitive.Description className="mt-1 text-13 text-ink-2">{description}</Primitive.Description>
          ) : null}
          {children ? <div className="mt-3">{children}</div> : null}
          <div className="mt-4 flex flex-wrap justify-end gap-2">{actions}</div>
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
