"use client";

import { Popover as Primitive } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";

export interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly title: ReactNode;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Links and buttons in one line at the bottom. */
  readonly actions?: ReactNode;
}

/** A floating block beside what it explains, as the proof of a figure. */
export function Popover({ trigger, title, aside, children, actions }: PopoverProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger render={trigger} />
      <Primitive.Portal>
        <Primitive.Positioner sideOffset={8} collisionPadding={8} className="z-40">
          <Primitive.Popup className="w-80 max-w-[calc(100vw-1rem)] rounded bg-paper p-3.5 shadow-pop transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            <div className="mb-1.5 flex items-center justify-between gap-3">
              <Primitive.Title className="text-13">{title}</Primitive.Title>
              {aside}
            </div>
            {children}
            {actions ? <div className="mt-2.5 flex flex-wrap gap-4">{actions}</div> : null}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
