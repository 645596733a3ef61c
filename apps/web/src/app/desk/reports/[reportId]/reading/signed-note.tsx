"use client";

import { buttonClass } from "@nianbao/ui/button-class";
import { formatDateTime } from "@nianbao/ui/lib/format";
import { Notice } from "@nianbao/ui/notice";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReportView } from "../report-view.ts";
import { groupedHash, namesOf } from "./reader.ts";

/** Says after signing what was signed, that it is locked, and what happens next. */
export function SignedNote({ view }: { readonly view: ReportView }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const { edition, revision, publication } = view;
  if (!edition.signedAt) return null;
  return (
    <Notice tone="blue" className="mx-auto mb-4 max-w-170 bg-paper print:hidden">
      <p className="font-bold">
        {t("signedNote.title", {
          name: edition.signedBy ?? "",
          time: formatDateTime(edition.signedAt, locale),
        })}
      </p>
      <p className="text-13 text-ink-2">{t("signedNote.body")}</p>
      {revision ? <p className="text-12 break-words">{groupedHash(revision.contentHash)}</p> : null}
      <p className="mt-1 text-13">
        {t("signedNote.next", { people: namesOf(view, "drafter").join("、") || t("nobody") })}
      </p>
      {publication ? (
        <Link href={`/desk/publications/${publication.id}`} className={buttonClass("link")}>
          {t("signedNote.disclosure")}
        </Link>
      ) : null}
    </Notice>
  );
}
