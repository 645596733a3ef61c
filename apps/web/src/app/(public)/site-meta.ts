import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteSettings } from "./env.ts";
import { siteOrigin, siteRegion } from "./site.ts";

interface PageMeta {
  readonly title: string;
  /** From the root, with what belongs to it of the query. */
  readonly path: string;
  readonly description?: string;
  /** Meta tags of the column or of the article, beside those of the site. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Not for search engines: a list by words, a superseded version. */
  readonly hidden?: boolean;
}

/** Title, canonical link and the meta tags of government sites (国办发〔2017〕47号 annex; domain.md §1.10). */
export async function siteMeta({ title, path, description, tags, hidden }: PageMeta): Promise<Metadata> {
  const t = await getTranslations("public");
  const region = (await siteRegion())?.name ?? "";
  const origin = await siteOrigin();
  const { NIANBAO_SITE_ID } = siteSettings();
  const siteName = t("siteName", { region });
  return {
    title: { absolute: title === siteName ? siteName : `${title}_${siteName}` },
    description: description ?? t("description", { region }),
    alternates: { canonical: `${origin}${path}`, types: { "application/atom+xml": `${origin}/feed.xml` } },
    ...(hidden ? { robots: { index: false, follow: true } } : {}),
    other: {
      SiteName: siteName,
      SiteDomain: new URL(origin).host,
      ...(NIANBAO_SITE_ID ? { SiteIDCode: NIANBAO_SITE_ID } : {}),
      ...tags,
    },
  };
}

/** The meta tags of a column: a page that lists. */
export const columnTags = (name: string, description: string, keywords: string) => ({
  ColumnName: name,
  ColumnDescription: description,
  ColumnKeywords: keywords,
  ColumnType: name,
});
