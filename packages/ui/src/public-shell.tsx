import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "./lib/cx.ts";
import { SkipLink } from "./skip-link.tsx";

export type Reading = "normal" | "large" | "elder";

export interface PublicLink {
  readonly href: string;
  readonly label: string;
}

export interface PublicShellProps {
  /** 青禾区. */
  readonly region: string;
  readonly nav: readonly PublicLink[];
  /** The way here; the last one is this page and has no address of its own. */
  readonly breadcrumb?: readonly { readonly href?: string; readonly label: string }[];
  readonly reading: Reading;
  /** Address of this page, to come back to from `/preferences`. */
  readonly path: string;
  readonly accessibilityHref: string;
  readonly locale: "zh-CN" | "en";
  /** `desk` behind a report, `paper` behind lists. */
  readonly ground?: "desk" | "paper";
  /** What an installation has not been told is left out. */
  readonly footer: {
    readonly organiser?: string | undefined;
    readonly operator?: string | undefined;
    readonly phone?: string | undefined;
    readonly siteId?: string | undefined;
    readonly icp?: string | undefined;
    readonly links: readonly PublicLink[];
  };
  readonly children: ReactNode;
}

const width = "mx-auto w-full max-w-[72rem] px-4";

/** The frame of the public site. Everything in it is a link or plain text: it works without scripts. */
export function PublicShell(props: PublicShellProps) {
  const { region, nav, breadcrumb, reading, path, locale, ground = "desk", footer, children } = props;
  const t = useTranslations("public");
  const common = useTranslations("common");
  const preference = (name: string, value: string) =>
    `/preferences?${new URLSearchParams({ [name]: value, back: path })}`;
  const size = (value: Reading, words: string, label: string) => (
    <a
      href={preference("reading", value)}
      aria-label={label}
      aria-current={reading === value ? "true" : undefined}
      className={cx(
        "elder:inline-flex elder:min-h-11 elder:items-center",
        reading === value && "font-bold text-ink",
      )}
    >
      {words}
    </a>
  );
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <SkipLink />
      <section
        aria-label={t("settings")}
        className="border-b-4 border-blue bg-quiet text-13 text-ink-2 print:hidden"
      >
        <div className={cx(width, "flex min-h-8.5 flex-wrap items-center justify-between gap-x-5")}>
          <span>
            <span className="max-sm:hidden">{t("portal", { region })} · </span>
            {t("section")}
          </span>
          <span className="flex flex-wrap items-center gap-x-4.5">
            <a href={props.accessibilityHref}>{t("accessible")}</a>
            <a href={preference("reading", reading === "elder" ? "normal" : "elder")}>
              {reading === "elder" ? t("standard") : t("elder")}
            </a>
            <span className="flex items-center gap-1">
              <span className="max-sm:hidden">{t("fontSize")}</span>
              {size("normal", t("fontNormal"), t("fontNormalLabel"))}
              {size("large", t("fontLarge"), t("fontLargeLabel"))}
            </span>
            <a
              href={preference("locale", locale === "en" ? "zh-CN" : "en")}
              lang={locale === "en" ? "zh-CN" : "en"}
            >
              {t("otherLanguage")}
            </a>
          </span>
        </div>
      </section>
      <header className="border-b border-line-2 print:hidden">
        <div className={cx(width, "flex min-h-14 flex-wrap items-center justify-between gap-x-6")}>
          <Link
            href="/"
            className="font-title text-18 font-bold tracking-title text-blue max-sm:text-16 max-sm:tracking-wide"
          >
            {t("siteName", { region })}
          </Link>
          <nav aria-label={t("siteNavigation")} className="max-sm:hidden">
            <NavLinks nav={nav} className="flex gap-5.5 text-14" />
          </nav>
          <details className="relative sm:hidden">
            <summary className="flex min-h-11 list-none items-center text-blue-link">{t("menu")}</summary>
            <nav
              aria-label={t("siteNavigation")}
              className="absolute right-0 z-30 min-w-44 rounded bg-paper py-1 shadow-pop"
            >
              <NavLinks
                nav={nav}
                className="flex flex-col [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:px-4"
              />
            </nav>
          </details>
        </div>
      </header>
      <div className={cx("flex-1", ground === "desk" ? "bg-desk max-sm:bg-paper" : "bg-paper")}>
        <div className={cx(width, "py-4")}>
          {breadcrumb ? (
            <nav aria-label={t("breadcrumb")} className="mb-2.5 text-12 text-ink-2 print:hidden">
              <ol className="flex flex-wrap gap-x-1">
                {breadcrumb.map((step, index) => (
                  <li key={step.label} aria-current={step.href ? undefined : "page"}>
                    {step.href ? (
                      <Link href={step.href} className="text-blue-link">
                        {step.label}
                      </Link>
                    ) : (
                      step.label
                    )}
                    {index < breadcrumb.length - 1 ? <span aria-hidden> ›</span> : null}
                  </li>
                ))}
              </ol>
            </nav>
          ) : null}
          <main id="content" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <footer className="border-t border-line-2 bg-quiet text-12 text-ink-2 print:hidden">
        <div className={cx(width, "flex flex-wrap justify-between gap-x-8 gap-y-1 py-2.5")}>
          <p className="flex flex-wrap gap-x-4.5">
            {footer.organiser ? <span>{t("organiser", { name: footer.organiser })}</span> : null}
            {footer.operator ? <span>{t("operator", { name: footer.operator })}</span> : null}
            {footer.phone ? <span>{t("phone", { number: footer.phone })}</span> : null}
          </p>
          <p className="flex flex-wrap gap-x-4.5">
            {footer.siteId ? <span>{t("siteId", { id: footer.siteId })}</span> : null}
            {footer.icp ? <span>{t("icp", { number: footer.icp })}</span> : null}
            {footer.links.map((link) => (
              <Link key={link.href} href={link.href} className="text-blue-link">
                {link.label}
              </Link>
            ))}
          </p>
          <p className="basis-full text-11">{common("banner")}</p>
        </div>
      </footer>
    </div>
  );
}

function NavLinks({ nav, className }: { readonly nav: readonly PublicLink[]; readonly className: string }) {
  return (
    <ul className={className}>
      {nav.map((link) => (
        <li key={link.href}>
          <Link href={link.href} className="hover:text-blue-link">
            {link.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
