"use client";

import type { Actor } from "@nianbao/domain/policy/actor";
import { buttonClass } from "@nianbao/ui/button-class";
import { cx } from "@nianbao/ui/lib/cx";
import { formatDate } from "@nianbao/ui/lib/format";
import { Notice } from "@nianbao/ui/notice";
import { SectionHeader } from "@nianbao/ui/page-header";
import { PublicationBadge } from "@nianbao/ui/status-badge";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { PublicationView } from "../publication-view.ts";
import { DisclosureReview } from "./disclosure-review.tsx";
import { DisclosureResult } from "./disclosure-result.tsx";
import { OpenCorrection } from "./open-correction.tsx";
import { PublicationActs } from "./publication-acts.tsx";
import { PublicationFacts } from "./publication-facts.tsx";

/** What is so, what comes next, and the acts of this person. */
export function PublicationPanel({
  view,
  actor,
  now,
}: {
  readonly view: PublicationView;
  readonly actor: Actor;
  readonly now: Date;
}) {
  const t = useTranslations("publication");
  const kinds = useTranslations("state.editionKind");
  const locale = useLocale();
  const reviews = view.offers.some((offer) => offer.command === "clear" || offer.command === "exempt");
  const corrects =
    (view.state === "published" || view.state === "taken_down") &&
    actor.orgId === view.body.orgId &&
    actor.roles.includes("drafter");
  const idle = view.offers.every((offer) => offer.command === "supersede") && !corrects;
  return (
    <div className="flex flex-col gap-4 p-4">
      <Notice tone="blue" className="text-13">
        {t(`next.${view.state}`)}
        {idle ? <span className="block text-ink-2">{t("noOffers")}</span> : null}
      </Notice>
      {reviews ? <DisclosureReview view={view} /> : <PublicationActs view={view} now={now} />}
      {corrects ? <OpenCorrection reportId={view.reportId} /> : null}
      {view.form && !reviews ? <DisclosureResult form={view.form} /> : null}
      <section className="flex flex-col gap-2 border-t border-line pt-4">
        <PublicationFacts view={view} />
        <p className="text-12 text-ink-2">
          {t("deadline")} {formatDate(view.deadline, locale)}，{t("deadlineNote")}
        </p>
        <Link
          href={`/desk/reports/${view.reportId}?edition=${view.editionId}`}
          className={cx(buttonClass("link"), "self-start")}
        >
          {t("report")}
        </Link>
      </section>
      {view.versions.length > 1 ? (
        <section className="flex flex-col gap-2 border-t border-line pt-4">
          <SectionHeader title={t("versions")} />
          <ul className="flex flex-col gap-1.5 text-13">
            {view.versions.map((version) => (
              <li key={version.publicationId} className="flex items-center gap-2">
                <PublicationBadge state={version.state} />
                {version.publicationId === view.publicationId ? (
                  <span>
                    {kinds(version.editionKind)} <span className="text-ink-2">{t("thisOne")}</span>
                  </span>
                ) : (
                  <Link
                    href={`/desk/publications/${version.publicationId}`}
                    className="text-blue-link hover:underline"
                  >
                    {kinds(version.editionKind)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
