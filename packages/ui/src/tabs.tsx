"use client";

import { Tabs as Primitive } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { cx } from "./lib/cx.ts";

export interface TabItem {
  readonly value: string;
  readonly label: string;
  /** Stands after the label: 检查 5. */
  readonly count?: number;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly items: readonly TabItem[];
  readonly label: string;
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  readonly className?: string;
}

/** Tabs over the panels of one place; arrow keys move between them. */
export function Tabs({ items, label, value, defaultValue, onChange, className }: TabsProps) {
  return (
    <Primitive.Root
      {...(value === undefined ? { defaultValue: defaultValue ?? items[0]?.value } : { value })}
      onValueChange={(next) => onChange?.(String(next))}
      className={cx("flex min-h-0 flex-col", className)}
    >
      <Primitive.List
        aria-label={label}
        className="flex h-9.75 shrink-0 overflow-x-auto border-b border-line-2 px-2.5"
      >
        {items.map((item) => (
          <Primitive.Tab
            key={item.value}
            value={item.value}
            className="-mb-px shrink-0 border-b-3 border-transparent px-2 text-13 whitespace-nowrap text-ink-2 hover:text-ink data-active:border-blue data-active:font-bold data-active:text-blue"
          >
            {item.label}
            {item.count === undefined ? null : ` ${item.count}`}
          </Primitive.Tab>
        ))}
      </Primitive.List>
      {items.map((item) => (
        <Primitive.Panel key={item.value} value={item.value} className="min-h-0 flex-1 overflow-auto">
          {item.content}
        </Primitive.Panel>
      ))}
    </Primitive.Root>
  );
}
