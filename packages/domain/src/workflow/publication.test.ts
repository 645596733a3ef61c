import { describe, expect, it } from "vitest";
import { person } from "../../testing/cast.ts";
import { campaignFacts, goodPublicationInput, now, publicationFacts } from "../../testing/facts.ts";
import type { Actor } from "../policy/actor.ts";
import type { RefusalCode } from "../refusal.ts";
import { decideCampaign, missingForOpening } from "./campaign.ts";
import {
  decidePublication,
  disclosureItems,
  type PublicationCommand,
  type PublicationFacts,
  type PublicationInput,
} from "./publication.ts";

const reviewer = person("disclosure_reviewer", ["disclosure_reviewer"]);
const publisher = person("publisher", ["publisher"]);
const deputy = person("deputy", ["deputy"]);

const cases: readonly (readonly [
  RefusalCode,
  PublicationCommand,
  Actor,
  Partial<PublicationFacts>,
  Partial<PublicationInput>?,
])[] = [
  ["no_signed_edition", "start_disclosure_review", publisher, { signed: false }],
  [
    "author_may_not_decide",
    "clear",
    reviewer,
    { state: "disclosure_review", authorIds: ["disclosure_reviewer"] },
  ],
  [
    "author_may_not_decide",
    "exempt",
    reviewer,
    { state: "disclosure_review", authorIds: ["disclosure_reviewer"] },
  ],
  ["disclosure_form_incomplete", "clear", reviewer, { state: "disclosure_review" }, { form: {} }],
  ["disclosure_form_incomplete", "clear", reviewer, { state: "disclosure_review" }, { form: undefined }],
  ["basis_required", "exempt", reviewer, { state: "disclosure_review" }, { basis: " " }],
  ["schedule_in_past", "schedule", publisher, { state: "cleared" }, { publishAt: now }],
  ["schedule_in_past", "schedule", publisher, { state: "cleared" }, { publishAt: undefined }],
  ["no_signed_edition", "publish", publisher, { state: "cleared", signed: false }],
  ["reason_required", "unschedule", publisher, { state: "scheduled" }, { reason: "" }],
  ["reason_required", "supersede", publisher, { state: "published" }, { reason: undefined }],
  ["reason_required", "propose_takedown", publisher, { state: "published" }, { reason: "　" }],
  ["takedown_not_proposed", "take_down", deputy, { state: "published" }],
  ["second_person_required", "take_down", deputy, { state: "published", takedownProposedBy: "deputy" }],
  ["stale_version", "publish", publisher, { state: "cleared" }, { version: 3 }],
  ["wrong_state", "publish", publisher, { state: "disclosure_review" }],
];

describe("publication: each condition answers its own code", () => {
  it.each(
    cases.map(([code, command, actor, change, input = {}]) => ({
      code,
      command,
      actor,
      facts: publicationFacts(change),
      input,
    })),
  )("$code, to $command", ({ code, command, actor, facts, input }) => {
    const decision = decidePublication(
      facts,
      command,
      actor,
      { ...goodPublicationInput(facts), ...input },
      now,
    );
    expect(decision.ok ? "ok" : decision.refusal.code).toBe(code);
  });

  it.each(disclosureItems)("clearing wants an answer on %s, and a harmless one", (item) => {
    const facts = publicationFacts({ state: "disclosure_review" });
    const good = goodPublicationInput(facts);
    const { [item]: _, ...rest } = good.form ?? {};
    const clear = (form: PublicationInput["form"]) =>
      decidePublication(facts, "clear", reviewer, { ...good, form }, now);
    expect(clear(rest)).toEqual({
      ok: false,
      refusal: { code: "disclosure_form_incomplete", context: { items: [item] } },
    });
    expect(clear({ ...rest, [item]: "risk" })).toEqual({
      ok: false,
      refusal: { code: "disclosure_risk_found", context: { items: [item] } },
    });
    expect(clear(good.form)).toMatchObject({ ok: true, move: { to: "cleared" } });
  });
});

describe("opening a campaign", () => {
  const lead = person("lead", ["committee_lead"]);
  const due = new Date("2026-03-01T00:00:00+08:00");

  it.each([
    ["campaign_incomplete", { noticeText: " " }],
    ["campaign_without_bodies", { bodyCount: 0 }],
    ["due_dates_out_of_order", { submissionDue: due, publicationDue: due }],
  ] as const)("is refused with %s", (code, change) => {
    const campaign = campaignFacts(change);
    expect(decideCampaign(campaign, "open", lead, campaign.version)).toEqual({
      ok: false,
      refusal: { code },
    });
    expect(missingForOpening(campaign)).toEqual([{ code }]);
  });

  it("misses nothing when the notice is written, bodies are chosen and the dates in order", () => {
    expect(missingForOpening(campaignFacts())).toEqual([]);
  });

  it("names everything that is missing at once", () => {
    expect(missingForOpening(campaignFacts({ noticeText: "", bodyCount: 0 }))).toHaveLength(2);
  });

  it("is refused to whoever looked at an older version", () => {
    const campaign = campaignFacts();
    expect(decideCampaign(campaign, "open", lead, campaign.version - 1)).toEqual({
      ok: false,
      refusal: { code: "stale_version" },
    });
  });
});
