import { buttonClass } from "@nianbao/ui/button-class";
import { PageHeader } from "@nianbao/ui/page-header";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Query } from "@/lib/query";
import { requireConsole } from "@/lib/require-console";
import { beginOf, endOf } from "@/lib/shanghai-day";
import { LogFilters } from "./log-filters";
import { logHref } from "./log-href";
import { logQuery } from "./log-query";
import { LogTable } from "./log-table";

const pageSize = 50;

export async function generateMetadata() {
  return { title: (await getTranslations("event"))("title") };
}

export default async function Page({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { api } = await requireConsole("audit_admin");
  const query = logQuery(await searchParams);
  const { from, until, ...filter } = query;
  const [t, list] = await Promise.all([
    getTranslations("event"),
    api.adminLog.list({
      ...filter,
      from: from ? beginOf(from) : undefined,
      until: until ? endOf(until) : undefined,
      limit: pageSize,
    }),
  ]);
  return (
    <div className="flex flex-col gap-3 p-6 pt-4 max-sm:p-4">
      <PageHeader title={t("title")} note={t("note")} />
      <LogFilters query={query} />
      <LogTable events={list.events} />
      <nav aria-label={t("title")} className="flex justify-end gap-2">
        {query.before ? (
          <Link href={logHref(query, { before: undefined })} className={buttonClass("outline", "small")}>
            {t("newest")}
          </Link>
        ) : null}
        {list.next ? (
          <Link href={logHref(query, { before: list.next })} className={buttonClass("outline", "small")}>
            {t("older")}
          </Link>
        ) : null}
      </nav>
    </div>
  );
}
