"use client";

import { Dialog as Primitive } from "@base-ui/react/dialog";
import { PanelRight, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { cx } from "./lib/cx.ts";
import { buttonClass } from "./button-class.tsx";

export interface DrawerProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A layer from the right edge, on a phone from the foot of the screen: the history of a body, the panel of a report on small screens. */
export function Drawer({ open, onOpenChange, title, children }: DrawerProps) {
  const t = useTranslations("common");
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Backdrop className="fixed inset-0 z-40 bg-ink/40 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Primitive.Popup className="fixed inset-y-0 right-0 z-50 flex w-90 max-w-[92vw] flex-col bg-paper shadow-pop max-sm:inset-x-0 max-sm:top-auto max-sm:h-[72dvh] max-sm:w-full max-sm:max-w-none max-sm:rounded-t transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
          <div className="flex h-11 shrink-0 items-center justify-between border-b border-line pr-1 pl-4">
            <Primitive.Title className="text-14">{title}</Primitive.Title>
            <Primitive.Close
              aria-label={t("close")}
              className="flex size-11 items-center justify-center text-ink-2"
            >
              <X aria-hidden className="size-4" />
            </Primitive.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-auto">{children}</div>
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

export interface SidePanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Whether the drawer is open, where the screen itself opens and closes it. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** False where a `SidePanelButton` stands elsewhere because a decision bar takes the foot of the screen. */
  readonly floating?: boolean;
}

/** The right panel of a report: a column from 1024 px on, a drawer with its button below. */
export function SidePanel({
  title,
  children,
  className,
  open: given,
  onOpenChange,
  floating = true,
}: SidePanelProps) {
  const [own, setOwn] = useState(false);
  const open = given ?? own;
  const setOpen = onOpenChange ?? setOwn;
  return (
    <>
      <aside
        aria-label={title}
        className={cx(
          "hidden w-(--panel) shrink-0 flex-col overflow-auto border-l border-line-2 bg-paper lg:flex print:hidden",
          className,
        )}
      >
        {children}
      </aside>
      {floating ? (
        <SidePanelButton
          title={title}
          onClick={() => setOpen(true)}
          className="fixed right-4 bottom-20 z-30 shadow-pop"
        />
      ) : null}
      <Drawer open={open} onOpenChange={setOpen} title={title}>
        {children}
      </Drawer>
    </>
  );
}

/** Opens the right panel where it is a drawer; not there where it is a column. */
export function SidePanelButton({
  title,
  onClick,
  className,
}: {
  readonly title: string;
  readonly onClick: () => void;
  readonly className?: string;
}) {
  return (
    <span className={cx("lg:hidden print:hidden", className)}>
      <button type="button" onClick={onClick} className={buttonClass("outline")}>
        <PanelRight aria-hidden className="size-4" />
        {title}
      </button>
    </span>
  );
}
