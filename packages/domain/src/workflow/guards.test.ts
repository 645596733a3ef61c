import { describe, expect, it } from "vitest";
import { committeeOrg, ownOrg, person } from "../../testing/cast.ts";
import { editionFacts, goodInput, hash, now } from "../../testing/facts.ts";
import type { Actor } from "../policy/actor.ts";
import type { RefusalCode } from "../refusal.ts";
import { decide } from "./decide.ts";
import type { EditionFacts, MoveInput } from "./edition.ts";
import type { EditionCommand } from "./transitions.ts";

const drafter = person("drafter", ["drafter"]);
const checker = person("checker", ["checker"]);
const deputy = person("deputy", ["deputy"]);
const principal = person("principal", ["principal"]);
const reviewer = person("reviewer", ["committee_reviewer"], committeeOrg);
const lead = person("lead", ["committee_lead"], committeeOrg);

const drafting = editionFacts({ state: "drafting" });
const inReview = editionFacts({ state: "in_review" });
const awaiting = editionFacts({ state: "awaiting_signature" });
const signed = editionFacts({ state: "signed", signedBy: "principal" });
const submitted = editionFacts({ state: "submitted", submittedBy: "drafter" });
const withCommittee = editionFacts({
  state: "under_committee_review",
  recommendedBy: "reviewer",
  signedBy: "principal",
  mustPoints: { total: 1, unanswered: 1, authorIds: ["reviewer"] },
});

const answer = (
  facts: EditionFacts,
  command: EditionCommand,
  actor: Actor,
  input: Partial<MoveInput> = {},
) => {
  const decision = decide(facts, command, actor, { ...goodInput(facts), ...input }, now);
  return decision.ok ? decision.move.to : decision.refusal.code;
};

describe("each condition answers its own code", () => {
  const cases: readonly (readonly [
    RefusalCode,
    EditionCommand,
    Actor,
    EditionFacts,
    Partial<EditionFacts>,
    Partial<MoveInput>?,
  ])[] = [
    [
      "required_section_missing",
      "send_for_review",
      drafter,
      drafting,
      { missingSections: ["next_year_plan"] },
    ],
    [
      "blocking_findings",
      "send_for_review",
      drafter,
      drafting,
      { blockingFindings: { submit: ["STR-03"], sign: [] } },
    ],
    [
      "unanswered_points",
      "send_for_review",
      drafter,
      drafting,
      { kind: "revision", mustPoints: { total: 2, unanswered: 1, authorIds: ["reviewer"] } },
    ],
    ["step_without_holder", "send_for_review", drafter, drafting, { stepHolders: { check: ["checker"] } }],
    ["principal_without_tenure", "send_for_review", drafter, drafting, { principalsInOffice: [] }],
    ["not_sender", "withdraw", drafter, inReview, { sentBy: "somebody" }],
    [
      "decision_exists",
      "withdraw",
      drafter,
      inReview,
      { decisions: [{ actorId: "checker", stepKey: "check", verdict: "pass", contentHash: hash }] },
    ],
    ["not_step_holder", "pass", deputy, inReview, {}],
    ["not_step_holder", "pass", checker, inReview, { stepIndex: null }],
    [
      "author_may_not_decide",
      "pass",
      checker,
      inReview,
      { revision: { id: "r", contentHash: hash, authorIds: ["checker"] } },
    ],
    [
      "already_decided",
      "pass",
      checker,
      inReview,
      { decisions: [{ actorId: "checker", stepKey: "check", verdict: "pass", contentHash: hash }] },
    ],
    ["stale_revision", "pass", checker, inReview, {}, { contentHash: "b".repeat(64) }],
    ["stale_revision", "pass", checker, inReview, {}, { contentHash: undefined }],
    ["stale_revision", "pass", checker, inReview, { revision: null }, { contentHash: undefined }],
    ["reason_required", "send_back", checker, inReview, {}, { reason: " 　" }],
    ["reason_required", "send_back", principal, awaiting, {}, { reason: undefined }],
    ["not_principal_in_office", "send_back", principal, awaiting, { principalsInOffice: [] }],
    ["not_principal_in_office", "sign", principal, awaiting, { principalsInOffice: ["another"] }],
    [
      "author_may_not_decide",
      "sign",
      principal,
      awaiting,
      { revision: { id: "r", contentHash: hash, authorIds: ["principal"] } },
    ],
    ["deliberation_missing", "sign", principal, awaiting, { deliberationRequired: true }],
    [
      "blocking_findings",
      "sign",
      principal,
      awaiting,
      { blockingFindings: { submit: [], sign: ["ORG-05"] } },
    ],
    ["stale_revision", "sign", principal, awaiting, {}, { contentHash: "b".repeat(64) }],
    ["opinion_required", "sign", principal, awaiting, {}, { opinion: "" }],
    ["reauthentication_required", "sign", principal, awaiting, {}, { reauthenticated: false }],
    ["reauthentication_required", "sign", principal, awaiting, {}, { reauthenticated: undefined }],
    ["addressee_missing", "submit", drafter, signed, { addresseePresent: false }],
    ["doc_number_missing", "submit", drafter, signed, {}, { docNumber: "" }],
    ["issue_date_missing", "submit", drafter, signed, {}, { issueDate: undefined }],
    ["issue_date_invalid", "submit", drafter, signed, {}, { issueDate: "2026-02-11" }],
    ["not_submitter", "recall", checker, submitted, {}],
    ["reason_required", "recall", drafter, submitted, {}, { reason: "" }],
    ["recused", "receive", { ...reviewer, orgId: ownOrg }, submitted, {}],
    ["recused", "recommend", { ...reviewer, orgId: ownOrg }, withCommittee, {}],
    ["recused", "recommend", reviewer, withCommittee, { sentBy: "reviewer" }],
    ["signer_may_not_accept", "recommend", reviewer, withCommittee, { signedBy: "reviewer" }],
    ["opinion_required", "recommend", reviewer, withCommittee, {}, { opinion: undefined }],
    ["recused", "return", { ...lead, orgId: ownOrg }, withCommittee, {}],
    [
      "points_required",
      "return",
      lead,
      withCommittee,
      { mustPoints: { total: 0, unanswered: 0, authorIds: [] } },
    ],
    [
      "recommender_may_not_decide",
      "return",
      lead,
      withCommittee,
      { mustPoints: { total: 1, unanswered: 1, authorIds: ["reviewer", "lead"] } },
    ],
    ["due_date_required", "return", lead, withCommittee, {}, { dueAt: undefined }],
    ["due_date_required", "return", lead, withCommittee, {}, { dueAt: now }],
    ["recused", "accept", { ...lead, orgId: ownOrg }, withCommittee, {}],
    ["recommendation_missing", "accept", lead, withCommittee, { recommendedBy: null }],
    ["recommender_may_not_decide", "accept", lead, withCommittee, { recommendedBy: "lead" }],
    ["signer_may_not_accept", "accept", lead, withCommittee, { signedBy: "lead" }],
    ["recused", "accept", lead, withCommittee, { submittedBy: "lead" }],
    [
      "recused",
      "accept",
      lead,
      withCommittee,
      { decisions: [{ actorId: "lead", stepKey: "check", verdict: "pass", contentHash: "earlier text" }] },
    ],
    [
      "recused",
      "accept",
      lead,
      withCommittee,
      { revision: { id: "r", contentHash: hash, authorIds: ["lead"] } },
    ],
    ["stale_revision", "accept", lead, withCommittee, {}, { contentHash: "b".repeat(64) }],
    ["stale_version", "accept", lead, withCommittee, {}, { version: 6 }],
  ];

  it.each(
    cases.map(([code, command, actor, facts, change, input = {}]) => ({
      code,
      command,
      actor,
      facts: { ...facts, ...change },
      input,
    })),
  )("$code, to $command", ({ code, command, actor, facts, input }) => {
    expect(answer(facts, command, actor, input)).toBe(code);
  });
});

describe("document number and issue date", () => {
  it.each(["青数〔2026〕3号", "青政办发〔2026〕128号"])("accepts %s", (docNumber) => {
    expect(answer(signed, "submit", drafter, { docNumber })).toBe("submitted");
  });

  it.each([
    "青数[2026]3号",
    "青数〔2026〕03号",
    "青数〔26〕3号",
    "青数〔2026〕第3号",
    "〔2026〕3号",
    "青数〔2026〕0号",
    "QS〔2026〕3号",
  ])("refuses %s", (docNumber) => {
    expect(answer(signed, "submit", drafter, { docNumber })).toBe("doc_number_malformed");
  });

  it.each([
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-2-1",
    "2026年2月1日",
    "2026-02-10T00:00",
    "0000-00-00",
  ])("refuses the day %s", (issueDate) => {
    expect(answer(signed, "submit", drafter, { issueDate })).toBe("issue_date_invalid");
  });

  it("accepts today from its first instant in Shanghai, and a leap day", () => {
    const input = { ...goodInput(signed), issueDate: "2026-02-10" };
    const at = (instant: string) => decide(signed, "submit", drafter, input, new Date(instant)).ok;
    expect(at("2026-02-09T16:00:00.000Z")).toBe(true);
    expect(at("2026-02-09T15:59:59.999Z")).toBe(false);
    expect(answer(signed, "submit", drafter, { issueDate: "2024-02-29" })).toBe("submitted");
  });
});
