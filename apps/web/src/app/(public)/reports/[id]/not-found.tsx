import { formatPublic } from "@nianbao/ui/lib/format";
import { headers } from "next/headers";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { NoSuchPage } from "../../no-such-page.tsx";
import type { Tombstone } from "../../public-entry.ts";
import { PublicPage } from "../../public-page.tsx";
import { publicSite, reportHref } from "../../site.ts";

/** The tombstone of a report that was taken down; for every other address, that there is no such page. */
export default async function NotFound() {
  const path = (await headers()).get("x-path") ?? "";
  const id = /^\/reports\/([0-9a-f-]{36})$/.exec(path.split("?")[0] ?? "")?.[1];
  const view = id
    ? await publicSite()
        .get({ id })
        .catch(() => null)
    : null;
  return view?.view === "tombstone" ? <TakenDown tombstone={view} /> : <NoSuchPage path={path} />;
}

async function TakenDown({ tombstone }: { readonly tombstone: Tombstone }) {
  const t = await getTranslations("public");
  const { publisher, reportYear, takenDownAt, reason, indexNo, publishedAt } = tombstone;
  return (
    <PublicPage
      path={reportHref(tombstone.id)}
      breadcrumb={[
        { href: `/?year=${reportYear}`, label: t("year", { year: reportYear }) },
        { label: publisher },
      ]}
    >
      <h1 className="font-title text-24">{t("tombstone.title")}</h1>
      <div className="mt-3 flex flex-col gap-1.5">
        <p>
          {t("tombstone.body", {
            publisher,
            year: reportYear,
            time: takenDownAt ? formatPublic(takenDownAt) : "",
          })}
        </p>
        <p>{reason ? t("tombstone.reason", { reason }) : t("tombstone.noReason")}</p>
        <p className="text-13 text-ink-2">
          {t("tombstone.record", {
            indexNo: indexNo ?? t("noNumber"),
            time: publishedAt ? formatPublic(publishedAt) : "",
          })}
        </p>
        <p>
          <Link href={`/?year=${reportYear}`} className="text-blue-link underline">
            {t("tombstone.back", { year: reportYear })}
          </Link>
        </p>
      </div>
    </PublicPage>
  );
}
