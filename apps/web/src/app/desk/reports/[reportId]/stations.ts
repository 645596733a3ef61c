import type { Step } from "@nianbao/domain/workflow/chain";
import type { EditionState } from "@nianbao/domain/workflow/states";
import type { Station } from "@nianbao/ui/chain-stations";
import { formatShort, type Instant } from "@nianbao/ui/lib/format";
import type { Locale } from "@nianbao/ui/messages/locale";
import type { StationMark } from "@nianbao/ui/timeline";

/** Where an edition is on its way. */
export interface Way {
  readonly state: EditionState;
  readonly chain: readonly Step[];
  readonly stepIndex: number | null;
  readonly sentAt: Instant | null;
  readonly signedAt: Instant | null;
  readonly submittedAt: Instant | null;
  readonly dueAt: Instant;
  readonly publicationDue: Instant;
  /** Decisions on the current revision, oldest first. */
  readonly decisions: readonly {
    readonly stepKey: string | null;
    readonly verdict: string;
    readonly at: Instant;
  }[];
}

export interface WayWords {
  readonly stepName: (key: string) => string;
  readonly place: (
    place: "drafting" | "signature" | "submission" | "committee_review" | "publication",
  ) => string;
  readonly passedOn: (date: string) => string;
  readonly until: (date: string) => string;
  readonly sentBack: string;
}

const places: readonly EditionState[] = [
  "drafting",
  "in_review",
  "awaiting_signature",
  "signed",
  "submitted",
];

/** The stations of an edition from drafting to publication, with the one of today and the dates that are known. */
export function stationsOf(way: Way, words: WayWords, locale: Locale): readonly Station[] {
  const at = (place: EditionState): number => {
    const index = places.indexOf(place);
    return index === -1 ? places.length : index;
  };
  const now = at(way.state);
  const mark = (place: EditionState): StationMark =>
    at(place) < now ? "done" : way.state === place ? "current" : "pending";
  const on = (instant: Instant | null | undefined): string | undefined =>
    instant ? formatShort(instant, locale) : undefined;
  const sentBack =
    way.state === "drafting" ? way.decisions.findLast((row) => row.verdict === "send_back") : undefined;

  const steps = way.chain.map((step, index): Station => {
    const passed = way.decisions.findLast((row) => row.stepKey === step.key && row.verdict === "pass");
    if (sentBack?.stepKey === step.key)
      return { id: step.key, label: words.stepName(step.key), mark: "attention", note: words.sentBack };
    const mine: StationMark =
      now > at("in_review") || (way.state === "in_review" && index < (way.stepIndex ?? 0))
        ? "done"
        : way.state === "in_review" && index === way.stepIndex
          ? "current"
          : "pending";
    const date = mine === "done" ? on(passed?.at) : undefined;
    return {
      id: step.key,
      label: words.stepName(step.key),
      mark: mine,
      note: date && words.passedOn(date),
    };
  });
  const due = words.until(formatShort(way.dueAt, locale));
  const committee: StationMark =
    way.state === "accepted"
      ? "done"
      : way.state === "returned"
        ? "attention"
        : way.state === "submitted" || way.state === "under_committee_review"
          ? "current"
          : "pending";
  return [
    {
      id: "drafting",
      label: words.place("drafting"),
      mark: mark("drafting"),
      note: mark("drafting") === "done" ? on(way.sentAt) : undefined,
    },
    ...steps,
    {
      id: "signature",
      label: words.place("signature"),
      mark: mark("awaiting_signature"),
      note: on(way.signedAt),
    },
    {
      id: "submission",
      label: words.place("submission"),
      mark: mark("signed"),
      note: on(way.submittedAt) ?? due,
    },
    { id: "committee_review", label: words.place("committee_review"), mark: committee },
    {
      id: "publication",
      label: words.place("publication"),
      mark: "pending",
      note: words.until(formatShort(way.publicationDue, locale)),
    },
  ];
}
