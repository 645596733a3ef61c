"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { cx } from "./lib/cx.ts";
import { NavIcon, type NavIconName } from "./nav-icon.tsx";

export interface NavItem {
  readonly href: string;
  /** Two characters in Chinese. */
  readonly label: string;
  readonly icon: NavIconName;
  /** Here only on the page itself, not below it: for a place whose address is the start of others. */
  readonly exact?: boolean;
  /** After the label, in the bottom bar: 消息 3. */
  readonly count?: number;
}

/** True for the page itself and, unless the place is exact, for what lies under it. */
const isHere = (pathname: string, { href, exact }: NavItem): boolean =>
  pathname === href || (exact !== true && pathname.startsWith(`${href}/`));

/** One place of the rail or, with `bar`, of the phone's bottom bar. */
export function NavLink({ item, bar = false }: { readonly item: NavItem; readonly bar?: boolean }) {
  const here = isHere(usePathname(), item);
  return (
    <Link
      href={item.href}
      aria-current={here ? "page" : undefined}
      className={cx(
        "flex flex-col items-center justify-center text-12 transition-colors",
        bar ? "h-14 flex-1 gap-0.5 border-t-3" : "h-14 gap-1 border-l-3 pr-0.75",
        here ? "border-blue font-bold text-blue" : "border-transparent text-ink-2 hover:text-ink",
        here && !bar && "bg-paper",
      )}
    >
      <NavIcon name={item.icon} />
      <span>
        {item.label}
        {item.count ? ` ${item.count}` : null}
      </span>
    </Link>
  );
}
