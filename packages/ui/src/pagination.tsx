import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "./button-class.tsx";

export interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** The address of a page; its number is put in place of `{page}`. */
  readonly href: string;
}

/** 第 1–14 项，共 217 项, with the way back and on; nothing for an empty list. From beyond the end it leads back to it. */
export function Pagination({ page, pageSize, total, href }: PaginationProps) {
  const t = useTranslations("common");
  if (total === 0) return null;
  const last = Math.ceil(total / pageSize);
  const beyond = page > last;
  const to = (target: number) => href.replace("{page}", String(target));
  const step = (label: string, target: number, rel: string) =>
    target >= 1 && target <= last ? (
      <Link href={to(target)} rel={rel} className={buttonClass("outline", "small")}>
        {label}
      </Link>
    ) : (
      <span aria-disabled="true" className={buttonClass("blocked", "small")}>
        {label}
      </span>
    );
  return (
    <nav aria-label={t("pagination")} className="flex items-center justify-between gap-4">
      <span className="text-13 text-ink-2">
        {t("pageRange", {
          from: beyond ? 0 : (page - 1) * pageSize + 1,
          to: beyond ? 0 : Math.min(page * pageSize, total),
          total,
        })}
      </span>
      <span className="flex gap-2">
        {step(t("previousPage"), Math.min(page - 1, last), "prev")}
        {step(t("nextPage"), page + 1, "next")}
      </span>
    </nav>
  );
}
