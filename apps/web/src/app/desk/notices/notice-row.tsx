import type { AppRouter } from "@nianbao/api/root";
import { cx } from "@nianbao/ui/lib/cx";
import { daysBetween, formatDateTime, formatTime } from "@nianbao/ui/lib/format";
import type { inferRouterOutputs } from "@trpc/server";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";

type Row = inferRouterOutputs<AppRouter>["me"]["notifications"][number];

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** One notification: what happened, when, with the reason; unread ones carry a mark and weight. */
export function NoticeRow({ row, now }: { readonly row: Row; readonly now: Date }) {
  const t = useTranslations("notice");
  const common = useTranslations("common");
  const locale = useLocale();
  const { body, year, actor, reason } = row.params;
  const unread = row.readAt === null;
  const when =
    daysBetween(row.createdAt, now) === 0
      ? common("today", { time: formatTime(row.createdAt) })
      : formatDateTime(row.createdAt, locale);
  const words = (
    <>
      <span className="relative mt-2 size-2 shrink-0">
        {unread ? (
          <span className="absolute inset-0 rounded-full bg-blue">
            <span className="sr-only">{t("isUnread")}</span>
          </span>
        ) : null}
      </span>
      <span className="min-w-0 flex-1">
        <span className={cx("block", unread && "font-bold")}>
          {t(`kind.${row.kind}`, { body: text(body), year: text(year), actor: text(actor) })}
        </span>
        {text(reason) ? (
          <span className="block text-13 break-words text-ink-2">
            {t("reason", { reason: text(reason) })}
          </span>
        ) : null}
      </span>
      <time
        dateTime={row.createdAt.toISOString()}
        className="shrink-0 text-13 whitespace-nowrap text-ink-2 max-sm:basis-full max-sm:pl-5"
      >
        {when}
      </time>
    </>
  );
  const className = "flex gap-x-3 px-4 py-2.5 max-sm:flex-wrap";
  return (
    <li className="border-b border-line last:border-b-0">
      {row.reportId ? (
        <Link href={`/desk/reports/${row.reportId}`} className={cx(className, "hover:bg-blue-1")}>
          {words}
        </Link>
      ) : (
        <div className={className}>{words}</div>
      )}
    </li>
  );
}
