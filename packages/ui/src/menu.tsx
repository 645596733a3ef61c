"use client";

import { Menu as Primitive } from "@base-ui/react/menu";
import { type ReactElement, type ReactNode, useRef } from "react";

export type MenuEntry =
  | { readonly label: string; readonly href: string; readonly lang?: string }
  | { readonly label: string; readonly onSelect: () => void };

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly entries: readonly MenuEntry[];
  /** Above the entries: who is signed in. */
  readonly head?: ReactNode;
  readonly align?: "start" | "end";
}

const entryClass =
  "flex min-h-8 w-full items-center px-3.5 text-13 text-ink select-none data-highlighted:bg-blue-1 max-sm:min-h-11";

/** A list of acts or places under a button. It stays inside the landmark of its button. */
export function Menu({ trigger, entries, head, align = "end" }: MenuProps) {
  const place = useRef<HTMLSpanElement>(null);
  return (
    <Primitive.Root>
      <Primitive.Trigger render={trigger} />
      <span ref={place} className="absolute" />
      <Primitive.Portal container={place}>
        <Primitive.Positioner positionMethod="fixed" sideOffset={4} align={align} className="z-40">
          <Primitive.Popup className="min-w-44 rounded bg-paper py-1 text-ink shadow-pop">
            {head ? <div className="border-b border-line px-3.5 pt-1 pb-2 text-13">{head}</div> : null}
            {entries.map((entry) =>
              "href" in entry ? (
                <Primitive.LinkItem
                  key={entry.label}
                  href={entry.href}
                  lang={entry.lang}
                  className={entryClass}
                >
                  {entry.label}
                </Primitive.LinkItem>
              ) : (
                <Primitive.Item key={entry.label} onClick={entry.onSelect} className={entryClass}>
                  {entry.label}
                </Primitive.Item>
              ),
            )}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
