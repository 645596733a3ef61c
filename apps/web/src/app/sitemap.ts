import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { publicSite, reportHref, siteOrigin } from "./(public)/site.ts";

const perFile = 20;

/** The public pages and every live report, newest year first. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const site = publicSite();
  const origin = await siteOrigin();
  const first = await site.list({});
  const pages = [first];
  for (let page = 2; page <= Math.min(first.pageCount, 50_000 / perFile - 1); page += 1) {
    pages.push(await site.list({ page }));
  }
  return [
    ...["/", "/reports", "/open-data", "/accessibility", "/site-map"].map((path) => ({
      url: `${origin}${path}`,
    })),
    ...pages.flatMap(({ rows }) =>
      rows.map((row) => ({
        url: `${origin}${reportHref(row.id)}`,
        lastModified: row.publishedAt ?? row.firstPublishedAt,
      })),
    ),
  ];
}
