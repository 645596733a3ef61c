"use client";

import type { ReadingProps } from "./reader.ts";
import { ReviewScreen } from "./review-screen.tsx";
import { SignoffScreen } from "./signoff/signoff-screen.tsx";

/**
 * A report as everybody sees it who does not edit it now: the frozen paper, what was said of it, and what this person
 * may do with it. Whoever may sign it gets the ceremony of signing.
 */
export function ReportReading({ view, actor }: ReadingProps) {
  const signs = view.offers.some(
    (offer) =>
      offer.command === "sign" &&
      offer.missing.every((refusal) => refusal.code !== "not_principal_in_office"),
  );
  // Not the version: words typed for a decision stay while the text stands where it stood.
  const key = [view.edition.id, view.edition.state, view.edition.stepIndex].join(" ");
  return signs ? (
    <SignoffScreen key={key} view={view} actor={actor} />
  ) : (
    <ReviewScreen key={key} view={view} actor={actor} />
  );
}
