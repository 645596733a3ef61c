import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NavLink, type NavItem } from "./nav-link.tsx";
import { ProductMark } from "./product-mark.tsx";
import { SkipLink } from "./skip-link.tsx";
import { ShellSearch } from "./shell-search.tsx";

export interface AppShellProps {
  /** Where the product's mark leads. */
  readonly homeHref: string;
  /** The body of the signed-in person; for administrators 管理端 and the region. */
  readonly place: ReactNode;
  readonly nav: readonly NavItem[];
  /** At the foot of the rail. */
  readonly help?: NavItem;
  /** The phone's bottom bar, four places at most; the first four of `nav` unless given. */
  readonly phoneNav?: readonly NavItem[];
  readonly search?: { readonly action: string; readonly placeholder?: string };
  readonly messages?: { readonly href: string; readonly count: number };
  /** A `UserMenu`. */
  readonly user: ReactNode;
  readonly children: ReactNode;
}

function Banner({ className }: { readonly className: string }) {
  const t = useTranslations("common");
  return <p className={className}>{t("banner")}</p>;
}

/** The frame of both apps: top bar, rail, content; a bottom bar on phones. Content scrolls, the frame stays. */
export function AppShell({
  homeHref,
  place,
  nav,
  help,
  phoneNav = nav.slice(0, 4),
  search,
  messages,
  user,
  children,
}: AppShellProps) {
  const t = useTranslations("common");
  return (
    <div className="flex h-dvh flex-col bg-desk print:block print:h-auto">
      <SkipLink />
      <header className="flex h-11 shrink-0 items-center gap-4 bg-blue px-5 text-paper max-sm:px-3.5 print:hidden">
        <Link href={homeHref} className="on-blue shrink-0">
          <ProductMark />
        </Link>
        <span className="min-w-0 truncate border-l border-paper/30 pl-3 text-13 text-paper/85 max-sm:hidden">
          {place}
        </span>
        <Banner className="line-clamp-2 min-w-0 flex-1 text-center text-11 text-paper/75 max-xl:invisible max-sm:hidden" />
        <div className="on-blue ml-auto flex shrink-0 items-center gap-5 text-13">
          {search ? <ShellSearch {...search} /> : null}
          {messages ? (
            <Link href={messages.href} className="flex items-center gap-1.5 max-sm:hidden">
              {t("messages")}
              {messages.count > 0 ? (
                <b className="min-w-4.5 rounded-full bg-paper px-1.25 text-center text-12 leading-4 text-blue">
                  {messages.count}
                </b>
              ) : null}
            </Link>
          ) : null}
          {user}
        </div>
      </header>
      <div className="flex min-h-0 flex-1 print:block">
        <nav
          aria-label={t("mainNavigation")}
          className="flex w-16 shrink-0 flex-col overflow-y-auto border-r border-line-2 bg-desk-2 pt-2 max-sm:hidden print:hidden"
        >
          {nav.map((item) => (
            <NavLink key={item.href} item={item} />
          ))}
          {help ? (
            <div className="mt-auto">
              <NavLink item={help} />
            </div>
          ) : null}
        </nav>
        <main
          id="content"
          tabIndex={-1}
          className="flex min-w-0 flex-1 flex-col overflow-auto print:overflow-visible"
        >
          <div className="flex min-h-0 flex-1 flex-col">{children}</div>
        </main>
      </div>
      <footer className="shrink-0 bg-desk-2 xl:hidden print:hidden">
        <Banner className="px-3.5 py-0.5 text-center text-11 text-ink-2" />
      </footer>
      <nav
        aria-label={t("mainNavigation")}
        className="flex shrink-0 border-t border-line-2 bg-paper sm:hidden print:hidden"
      >
        {phoneNav.map((item) => (
          <NavLink key={item.href} item={item} bar />
        ))}
      </nav>
    </div>
  );
}
