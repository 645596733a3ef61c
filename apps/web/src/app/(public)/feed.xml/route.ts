import { messagesFor } from "@nianbao/ui/messages/catalogue";
import { defaultLocale } from "@nianbao/ui/messages/locale";
import { publicSite, reportHref, siteOrigin, siteRegion } from "../site.ts";
import { atomFeed } from "./atom-feed.ts";

/** New reports and corrections for feed readers (RFC 4287); in Chinese, as the reports are. */
export async function GET(): Promise<Response> {
  const [entries, region, origin] = await Promise.all([publicSite().feed(), siteRegion(), siteOrigin()]);
  const words = messagesFor(defaultLocale).public;
  const feed = atomFeed({
    id: `${origin}/`,
    title: words.siteName.replace("{region}", region?.name ?? ""),
    self: `${origin}/feed.xml`,
    entries: entries.flatMap((entry) =>
      entry.publishedAt
        ? [
            {
              id: `urn:uuid:${entry.id}`,
              title: entry.title,
              href: `${origin}${reportHref(entry.id)}`,
              author: entry.publisher,
              updated: entry.publishedAt,
              summary: entry.notice,
            },
          ]
        : [],
    ),
  });
  return new Response(feed, {
    headers: {
      "content-type": "application/atom+xml; charset=utf-8",
      "cache-control": "public, max-age=300",
      "x-content-type-options": "nosniff",
    },
  });
}
