import { formatPublic } from "@nianbao/ui/lib/format";
import { Notice } from "@nianbao/ui/notice";
import { PaperHtml } from "@nianbao/ui/paper-html";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import type { PublishedReport } from "../../public-entry.ts";
import { PublicPage } from "../../public-page.tsx";
import { publicSite, reportHref, siteOrigin } from "../../site.ts";
import { siteMeta } from "../../site-meta.ts";
import { isSignedText } from "./compare-with-signed.ts";
import { Downloads } from "./downloads.tsx";
import { PhoneLead } from "./phone-lead.tsx";
import { ReportMetadata } from "./report-metadata.tsx";
import { registrationOf } from "./registration.ts";
import { VerifyBox } from "./verify-box.tsx";
import { Versions } from "./versions.tsx";
import { publicView } from "./view.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  const view = await publicView(id);
  const t = await getTranslations("public.report");
  const origin = await siteOrigin();
  const current = view.versions.find(({ validity }) => validity === "current");
  const path = reportHref(view.view === "report" && current ? current.id : id);
  const description = t("description", { name: view.publisher, title: view.title });
  return siteMeta({
    title: view.title,
    path,
    description,
    hidden: view.validity !== "current",
    tags: {
      ColumnName: t("columnName"),
      ColumnType: t("columnName"),
      ArticleTitle: view.title,
      ...(view.publishedAt ? { PubDate: formatPublic(view.publishedAt) } : {}),
      ContentSource: view.publisher,
      Keywords: t("keywords", { name: view.shortName, year: view.reportYear }),
      Author: view.publisher,
      Description: description,
      Url: `${origin}${path}`,
    },
  });
}

/** A published report: the bytes that were published, what is known about them, and how to check them. */
export default async function Page({ params }: Props) {
  const view = await publicView((await params).id);
  if (view.view === "tombstone") notFound();
  return <Report report={view} />;
}

async function Report({ report }: { readonly report: PublishedReport }) {
  const t = await getTranslations("public");
  const { json } = await publicSite().data({ id: report.id });
  const identical = isSignedText({
    html: report.html,
    json,
    signedHash: report.signedHash,
    registration: registrationOf(report),
  });
  const current = report.versions.find(({ validity }) => validity === "current");
  return (
    <PublicPage
      path={reportHref(report.id)}
      ground="desk"
      breadcrumb={[
        { href: `/?year=${report.reportYear}`, label: t("year", { year: report.reportYear }) },
        { label: report.publisher },
      ]}
    >
      <div className="grid gap-x-10 gap-y-3.5 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-3">
          {report.validity === "superseded" && current?.publishedAt ? (
            <Notice>
              <b>{t("report.supersededTitle")}</b>{" "}
              {t("report.supersededBody", { time: formatPublic(current.publishedAt) })}{" "}
              <Link href={reportHref(current.id)} className="text-blue-link underline">
                {t("report.openCurrent")}
              </Link>
            </Notice>
          ) : null}
          <div className="max-lg:hidden">
            <ReportMetadata report={report} />
          </div>
          <div className="max-sm:-mx-4">
            <PaperHtml
              html={report.html}
              layout="web"
              afterTitle={<PhoneLead report={report} identical={identical} />}
            />
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-3.5">
          <VerifyBox report={report} identical={identical} />
          <div className="max-lg:hidden">
            <Downloads report={report} />
          </div>
          <Versions report={report} />
        </div>
      </div>
    </PublicPage>
  );
}
