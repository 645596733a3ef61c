"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

export interface ShellSearchProps {
  /** Address of the search page; the words come as `q`. */
  readonly action: string;
  readonly placeholder?: string;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The search box of the top bar; `/` goes to it from anywhere outside of a text field. */
export function ShellSearch({ action, placeholder }: ShellSearchProps) {
  const t = useTranslations("common");
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      box.current?.focus();
    };
    window.addEventListener("keydown", focus);
    return () => window.removeEventListener("keydown", focus);
  }, []);
  return (
    <form role="search" action={action} className="relative max-lg:hidden">
      <input
        ref={box}
        type="search"
        name="q"
        aria-label={t("search")}
        aria-keyshortcuts="/"
        placeholder={placeholder ?? t("searchPlaceholder")}
        className="h-7 w-57.5 rounded border border-paper/35 bg-transparent pr-6 pl-2.5 text-13 text-paper placeholder:text-paper/85"
      />
      <span
        aria-hidden
        className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-11 text-paper/80"
      >
        /
      </span>
    </form>
  );
}
