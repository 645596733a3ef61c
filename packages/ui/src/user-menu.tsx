"use client";

import { useLocale, useTranslations } from "next-intl";
import { Menu, type MenuEntry } from "./menu.tsx";

export interface UserMenuProps {
  readonly name: string;
  /** Post or role, after the name. */
  readonly post?: string;
  /** Where the other language is chosen: a GET route that sets the cookie and comes back. */
  readonly languageHref: string;
  readonly onSignOut: () => void;
  readonly entries?: readonly MenuEntry[];
}

/** The signed-in person: language, own pages, leaving. */
export function UserMenu({ name, post, languageHref, onSignOut, entries = [] }: UserMenuProps) {
  const t = useTranslations("common");
  const other = useLocale() === "en" ? "zh-CN" : "en";
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="flex h-8 items-center gap-3.5 rounded text-13 whitespace-nowrap max-sm:h-11"
        >
          <span>{name}</span>
          {post ? <span className="max-lg:hidden">{post}</span> : null}
        </button>
      }
      head={
        <>
          <b className="block">{name}</b>
          {post ? <span className="text-ink-2">{post}</span> : null}
        </>
      }
      entries={[
        ...entries,
        { label: t(`languageName.${other}`), href: languageHref, lang: other },
        { label: t("signOut"), onSelect: onSignOut },
      ]}
    />
  );
}
