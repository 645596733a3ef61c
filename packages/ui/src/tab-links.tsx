import Link from "next/link";
import { cx } from "./lib/cx.ts";

export interface TabLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** Tabs that are links, for pages that work without scripts: the years of the public home. */
export function TabLinks({ label, links }: { readonly label: string; readonly links: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="flex overflow-x-auto border-b border-line-2">
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.current ? "page" : undefined}
          className={cx(
            "-mb-px inline-flex h-10 shrink-0 items-center border-b-3 px-4.5 text-14 whitespace-nowrap",
            link.current ? "border-blue font-bold text-blue" : "border-transparent text-ink-2 hover:text-ink",
          )}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  );
}
