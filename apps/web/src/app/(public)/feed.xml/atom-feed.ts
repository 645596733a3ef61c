export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly author: string;
  readonly updated: Date;
  /** What was corrected; null for a first version. */
  readonly summary: string | null;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly self: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => references[sign] ?? sign);

const entryXml = ({ id, title, href, author, updated, summary }: FeedEntry): string =>
  `<entry><id>${escaped(id)}</id><title>${escaped(title)}</title><link href="${escaped(href)}"/>` +
  `<updated>${updated.toISOString()}</updated><author><name>${escaped(author)}</name></author>` +
  `${summary === null ? "" : `<summary>${escaped(summary)}</summary>`}</entry>`;

/** An Atom feed (RFC 4287). Without entries it is dated the epoch, so that equal content gives equal bytes. */
export const atomFeed = ({ id, title, self, entries }: Feed): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><id>${escaped(id)}</id>` +
  `<title>${escaped(title)}</title><link href="${escaped(id)}"/><link rel="self" href="${escaped(self)}"/>` +
  `<updated>${(entries[0]?.updated ?? new Date(0)).toISOString()}</updated>\n` +
  `${entries.map(entryXml).join("\n")}\n</feed>\n`;
