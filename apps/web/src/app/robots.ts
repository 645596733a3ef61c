import type { MetadataRoute } from "next";
import { siteOrigin } from "./(public)/site.ts";

/** The desk and its sign-in are nobody's search result. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/desk", "/sign-in", "/api/", "/preferences"] },
    sitemap: `${await siteOrigin()}/sitemap.xml`,
  };
}
