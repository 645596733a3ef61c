import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { buttonClass } from "@nianbao/ui/button-class";
import { EmptyState } from "@nianbao/ui/empty-state";
import { PageHeader } from "@nianbao/ui/page-header";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { MarkAllRead } from "./mark-all-read.tsx";
import { NoticeRow } from "./notice-row.tsx";

interface Props {
  readonly searchParams: Promise<{ readonly before?: string }>;
}

const pageSize = 50;

export async function generateMetadata() {
  return { title: (await getTranslations("notice"))("title") };
}

const instant = (text: string | undefined): Date | undefined => {
  const date = new Date(text ?? "");
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** What the product has told this person, newest first; each leads to its report. */
export default async function Page({ searchParams }: Props) {
  const { api } = await requireSession("web");
  const before = instant((await searchParams).before);
  const [rows, me, t] = await Promise.all([
    api.me.notifications({ before }),
    api.me.get(),
    getTranslations("notice"),
  ]);
  const last = rows.at(-1);
  return (
    <div className="flex flex-col gap-3 p-6 max-sm:p-4">
      <PageHeader
        title={t("title")}
        note={me.unread > 0 ? t("unread", { count: me.unread }) : t("allRead")}
        actions={me.unread > 0 ? <MarkAllRead /> : null}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("noneTitle")} body={t("noneBody")} />
      ) : (
        <ul className="rounded border border-line bg-paper">
          {rows.map((row) => (
            <NoticeRow key={row.id} row={row} now={me.now} />
          ))}
        </ul>
      )}
      <div className="flex justify-end gap-2">
        {before ? (
          <Link href="/desk/notices" className={buttonClass("outline", "small")}>
            {t("newest")}
          </Link>
        ) : null}
        {last && rows.length === pageSize ? (
          <Link
            href={`/desk/notices?${new URLSearchParams({ before: last.createdAt.toISOString() })}`}
            className={buttonClass("outline", "small")}
          >
            {t("older")}
          </Link>
        ) : null}
      </div>
    </div>
  );
}
