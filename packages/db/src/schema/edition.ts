import { type StatutoryRole, statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import type { Step } from "@nianbao/domain/workflow/chain";
import {
  type EditionKind,
  type EditionState,
  editionKinds,
  editionStates,
} from "@nianbao/domain/workflow/states";
import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { createdAt, id, instant, oneOf, version } from "./columns.ts";
import { division } from "./org.ts";
import { owned } from "./owned.ts";
import { report } from "./report.ts";

/** 集体审议 of the text by the body's leading group, where its rules ask for one. */
export interface Deliberation {
  readonly meeting: string;
  /** YYYY-MM-DD. */
  readonly heldOn: string;
  readonly minutesNumber: string;
  readonly conclusion: string;
  readonly recordedBy: string;
}

export const planOutcomes = ["done", "partly", "not"] as const;
export type PlanOutcome = (typeof planOutcomes)[number];

/** One item of last year's plan, in its own words, and what became of it. */
export interface PlanItemAccount {
  readonly item: string;
  readonly outcome: PlanOutcome;
  readonly reason: string;
}

export const edition = pgTable(
  "edition",
  {
    id: id(),
    ...owned(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => report.id),
    number: integer("number").notNull(),
    kind: text("kind").$type<EditionKind>().notNull(),
    state: text("state").$type<EditionState>().notNull().default("drafting"),
    chain: jsonb("chain").$type<Step[]>().notNull(),
    stepIndex: integer("step_index"),
    title: text("title").notNull(),
    addressee: text("addressee").notNull().default(""),
    cc: jsonb("cc").$type<string[]>().notNull().default([]),
    docNumber: text("doc_number"),
    issueDate: date("issue_date", { mode: "string" }),
    dueAt: instant("due_at").notNull(),
    revisionId: uuid("revision_id").references((): AnyPgColumn => revision.id),
    deliberation: jsonb("deliberation").$type<Deliberation>(),
    /** What became of each item of last year's plan. */
    planAccount: jsonb("plan_account").$type<PlanItemAccount[]>().notNull().default([]),
    sentBy: uuid("sent_by").references(() => account.id),
    sentAt: instant("sent_at"),
    signedBy: uuid("signed_by").references(() => account.id),
    signedAt: instant("signed_at"),
    submittedBy: uuid("submitted_by").references(() => account.id),
    submittedAt: instant("submitted_at"),
    receivedBy: uuid("received_by").references(() => account.id),
    receivedAt: instant("received_at"),
    recommendedBy: uuid("recommended_by").references(() => account.id),
    recommendation: text("recommendation"),
    closedBy: uuid("closed_by").references(() => account.id),
    closedAt: instant("closed_at"),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("edition_state_is_known", t.state, editionStates),
    oneOf("edition_kind_is_known", t.kind, editionKinds),
    unique("edition_number_is_unique_in_report").on(t.reportId, t.number),
    uniqueIndex("edition_one_open_per_report")
      .on(t.reportId)
      .where(sql`${t.state} not in ('accepted', 'returned')`),
    check("edition_step_only_in_review", sql`(${t.stepIndex} is not null) = (${t.state} = 'in_review')`),
    check(
      "edition_signed_names_signer_and_text",
      sql`${t.state} not in ('signed', 'submitted', 'under_committee_review', 'accepted', 'returned') or (${t.signedBy} is not null and ${t.revisionId} is not null)`,
    ),
    check(
      "edition_submitted_has_doc_number",
      sql`${t.state} not in ('submitted', 'under_committee_review', 'accepted', 'returned') or (${t.docNumber} is not null and ${t.issueDate} is not null)`,
    ),
    check(
      "edition_recommender_does_not_decide",
      sql`${t.closedBy} is null or ${t.recommendedBy} is null or ${t.closedBy} <> ${t.recommendedBy}`,
    ),
    check(
      "edition_signer_does_not_accept",
      sql`${t.closedBy} is null or ${t.closedBy} is distinct from ${t.signedBy}`,
    ),
    index("edition_by_org_and_state").on(t.orgId, t.state),
    index("edition_by_region_and_state").on(t.regionId, t.state),
  ],
);

export const section = pgTable(
  "section",
  {
    id: id(),
    ...owned(),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id),
    ordinal: integer("ordinal").notNull(),
    heading: text("heading").notNull().default(""),
    statutoryRole: text("statutory_role").$type<StatutoryRole>().notNull(),
    divisionId: uuid("division_id").references(() => division.id),
    /** A ProseMirror document under the schema of packages/document. */
    body: jsonb("body").$type<Record<string, unknown>>().notNull(),
    /** Everyone who has written in it; revisions take their authors from here. */
    authorIds: jsonb("author_ids").$type<string[]>().notNull().default([]),
    updatedBy: uuid("updated_by").references(() => account.id),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    version: version(),
  },
  (t) => [
    oneOf("section_role_is_known", t.statutoryRole, statutoryRoles),
    index("section_by_edition").on(t.editionId, t.ordinal),
  ],
);

export const approximations = ["exact", "over", "about", "nearly"] as const;
export type Approximation = (typeof approximations)[number];

export const fact = pgTable(
  "fact",
  {
    id: id(),
    ...owned(),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id),
    indicatorCode: text("indicator_code"),
    label: text("label").notNull(),
    value: numeric("value").notNull(),
    unit: text("unit").notNull().default(""),
    approximation: text("approximation").$type<Approximation>().notNull().default("exact"),
    /** What a ratio is a ratio of. */
    denominator: numeric("denominator"),
    /** The span of time where it is not the report year, in the drafter's words. */
    period: text("period"),
    /** 口径 and the like, for whoever confirms it; never printed. */
    note: text("note").notNull().default(""),
    /** The division that supplies it. */
    divisionId: uuid("division_id").references(() => division.id),
    suppliedBy: uuid("supplied_by").references(() => account.id),
    confirmedBy: uuid("confirmed_by").references(() => account.id),
    confirmedAt: instant("confirmed_at"),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    version: version(),
  },
  (t) => [
    oneOf("fact_approximation_is_known", t.approximation, approximations),
    index("fact_by_edition").on(t.editionId),
  ],
);

/** A frozen text. Never updated: people decide on it by its hash. */
export const revision = pgTable(
  "revision",
  {
    id: id(),
    ...owned(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => report.id),
    editionId: uuid("edition_id")
      .notNull()
      .references((): AnyPgColumn => edition.id),
    number: integer("number").notNull(),
    manuscript: jsonb("manuscript").$type<Record<string, unknown>>().notNull(),
    hashAlgorithm: text("hash_algorithm").notNull(),
    contentHash: text("content_hash").notNull(),
    authorIds: jsonb("author_ids").$type<string[]>().notNull(),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => account.id),
    createdAt: createdAt(),
  },
  (t) => [unique("revision_number_is_unique_in_report").on(t.reportId, t.number)],
);

export const verdicts = ["pass", "send_back", "sign", "recommend", "return", "accept"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a person decided on a revision, naming the hash that was shown. */
export const decision = pgTable(
  "decision",
  {
    id: id(),
    ...owned(),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id),
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revision.id),
    stepKey: text("step_key"),
    verdict: text("verdict").$type<Verdict>().notNull(),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => account.id),
    opinion: text("opinion").notNull().default(""),
    contentHash: text("content_hash").notNull(),
    /** How the person proved who he is for this act: ["session"], ["session", "password"]. */
    factors: jsonb("factors").$type<string[]>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("decision_verdict_is_known", t.verdict, verdicts),
    check(
      "decision_send_back_has_reason",
      sql`${t.verdict} <> 'send_back' or length(trim(${t.opinion})) > 0`,
    ),
    index("decision_by_edition").on(t.editionId, t.createdAt),
    uniqueIndex("decision_once_per_step_and_revision")
      .on(t.revisionId, t.actorId, t.verdict, sql`coalesce(${t.stepKey}, '')`)
      .where(sql`${t.verdict} in ('pass', 'sign')`),
  ],
);

export const pointSeverities = ["must", "should"] as const;
export type PointSeverity = (typeof pointSeverities)[number];

/** 退回意见: drafted by a committee reviewer, frozen when the lead returns, answered by the next edition. */
export const reviewPoint = pgTable(
  "review_point",
  {
    id: id(),
    ...owned(),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id),
    sectionId: uuid("section_id").references(() => section.id),
    ordinal: integer("ordinal").notNull(),
    severity: text("severity").$type<PointSeverity>().notNull(),
    text: text("text").notNull(),
    quote: text("quote").notNull().default(""),
    authorId: uuid("author_id")
      .notNull()
      .references(() => account.id),
    sentAt: instant("sent_at"),
    answer: text("answer"),
    answeredBy: uuid("answered_by").references(() => account.id),
    answeredAt: instant("answered_at"),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("review_point_severity_is_known", t.severity, pointSeverities),
    check("review_point_answered_after_sent", sql`${t.answeredAt} is null or ${t.sentAt} is not null`),
    index("review_point_by_edition").on(t.editionId, t.ordinal),
  ],
);
