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
  readonly publishedAt?: Instant | null;
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
  const sentBackIndex = way.chain.findIndex((step) => step.key === sentBack?.stepKey);
  /** Of a text that was sent back, the way it had gone is shown, up to the step that waits for it. */
  const reached = sentBack ? (sentBackIndex === -1 ? way.chain.length : sentBackIndex) : null;

  const stepMark = (index: number): StationMark => {
    if (reached !== null) return index < reached ? "done" : index === reached ? "attention" : "pending";
    if (now > at("in_review")) return "done";
    if (way.state !== "in_review") return "pending";
    const current = way.stepIndex ?? 0;
    return index < current ? "done" : index === current ? "current" : "pending";
  };
  const steps = way.chain.map((step, index): Station => {
    const passed = way.decisions.findLast((row) => row.stepKey === step.key && row.verdict === "pass");
    const date = on(passed?.at);
    const found = stepMark(index);
    return {
      id: step.key,
      label: words.stepName(step.key),
      mark: found,
      note:
        found === "attention"
          ? words.sentBack
          : found === "done" && date !== undefined
            ? words.passedOn(date)
            : undefined,
    };
  });
  const drafting = reached === null ? mark("drafting") : "done";
  const signature = sentBack && sentBackIndex === -1 ? "attention" : mark("awaiting_signature");
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
      mark: drafting,
      note: drafting === "done" ? on(way.sentAt) : undefined,
    },
    ...steps,
    {
      id: "signature",
      label: words.place("signature"),
      mark: signature,
      note: signature === "attention" ? words.sentBack : on(way.signedAt),
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
      mark: way.publishedAt ? "done" : way.state === "accepted" ? "current" : "pending",
      note: on(way.publishedAt) ?? words.until(formatShort(way.publicationDue, locale)),
    },
  ];
}
