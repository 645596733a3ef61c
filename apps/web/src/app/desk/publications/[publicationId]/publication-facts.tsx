"use client";

import { KeyValue, type KeyValueItem } from "@nianbao/ui/key-value";
import { formatDate, formatDateTime } from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";
import { groupedHash } from "../../reports/[reportId]/reading/reader.ts";
import type { PublicationView } from "../publication-view.ts";

/** What is known of a publication: who signed, reviewed, published it and when; number, hash, index number. */
export function PublicationFacts({ view }: { readonly view: PublicationView }) {
  const t = useTranslations("publication");
  const kinds = useTranslations("state.editionKind");
  const locale = useLocale();
  const by = (name: string | null, at: Date | null) =>
    at ? t("by", { name: name ?? "", time: formatDateTime(at, locale) }) : null;
  const rows = [
    ["body", view.body.fullName],
    ["edition", kinds(view.edition.kind)],
    ["signed", by(view.edition.signedBy, view.edition.signedAt)],
    ["docNumber", view.registration.docNumber || null],
    [
      "issueDate",
      view.registration.issueDate
        ? formatDate(`${view.registration.issueDate}T12:00:00+08:00`, locale)
        : null,
    ],
    ["hash", groupedHash(view.contentHash)],
    ["reviewed", by(view.reviewedBy, view.reviewedAt)],
    ["basis", view.basis],
    ["publishAt", view.publishAt ? formatDateTime(view.publishAt, locale) : null],
    ["published", by(view.publishedBy, view.publishedAt)],
    ["indexNo", view.indexNo],
    ["notice", view.notice],
    ["superseded", view.supersededAt ? formatDateTime(view.supersededAt, locale) : null],
    [
      "proposed",
      view.takedownProposedBy && t("by", { name: view.takedownProposedBy, time: view.takedownReason ?? "" }),
    ],
    ["takenDown", view.takenDownAt ? formatDateTime(view.takenDownAt, locale) : null],
  ] as const;
  const items: KeyValueItem[] = rows.flatMap(([key, value]) =>
    value ? [{ key: t(`facts.${key}`), value: <span className="break-words">{value}</span> }] : [],
  );
  return <KeyValue items={items} />;
}
