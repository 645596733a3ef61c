CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"division_id" uuid,
	"username" text NOT NULL,
	"name" text NOT NULL,
	"status" text DEFAULT 'invited' NOT NULL,
	"password_hash" text,
	"password_changed_at" timestamp with time zone,
	"failed_attempts" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"last_sign_in_at" timestamp with time zone,
	"locale" text DEFAULT 'zh-CN' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_status_is_known" CHECK ("account"."status" in ('invited', 'active', 'suspended')),
	CONSTRAINT "account_active_has_password" CHECK ("account"."status" <> 'active' or "account"."password_hash" is not null)
);
--> statement-breakpoint
CREATE TABLE "password_link" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "password_link_token_is_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone,
	"proposed_by" uuid,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"revoked_by" uuid,
	"revoked_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "role_grant_role_is_known" CHECK ("role_grant"."role" in ('drafter', 'contributor', 'checker', 'legal_reviewer', 'deputy', 'principal', 'disclosure_reviewer', 'publisher', 'committee_reviewer', 'committee_lead', 'system_admin', 'security_admin', 'audit_admin')),
	CONSTRAINT "role_grant_state_is_known" CHECK ("role_grant"."state" in ('proposed', 'active', 'refused', 'withdrawn', 'revoked')),
	CONSTRAINT "role_grant_takes_two_people" CHECK ("role_grant"."proposed_by" is null or "role_grant"."confirmed_by" is null or "role_grant"."proposed_by" <> "role_grant"."confirmed_by"),
	CONSTRAINT "role_grant_is_not_for_oneself" CHECK ("role_grant"."proposed_by" is distinct from "role_grant"."account_id" and "role_grant"."confirmed_by" is distinct from "role_grant"."account_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"app" text NOT NULL,
	"token_hash" text NOT NULL,
	"factors" jsonb NOT NULL,
	"ip" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "session_token_is_unique" UNIQUE("token_hash"),
	CONSTRAINT "session_app_is_known" CHECK ("session"."app" in ('web', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "setup_token" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tenure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"post" text NOT NULL,
	"principal" boolean DEFAULT false NOT NULL,
	"acting" boolean DEFAULT false NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenure_ends_after_it_starts" CHECK ("tenure"."ends_on" is null or "tenure"."ends_on" >= "tenure"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "campaign" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"report_year" integer NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"notice_number" text DEFAULT '' NOT NULL,
	"notice_text" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"submission_due" timestamp with time zone NOT NULL,
	"publication_due" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"opened_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_one_per_region_and_year" UNIQUE("region_id","report_year"),
	CONSTRAINT "campaign_state_is_known" CHECK ("campaign"."state" in ('draft', 'open', 'closed', 'archived')),
	CONSTRAINT "campaign_publication_due_after_submission" CHECK ("campaign"."publication_due" > "campaign"."submission_due")
);
--> statement-breakpoint
CREATE TABLE "campaign_org" (
	"region_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	CONSTRAINT "campaign_org_once" PRIMARY KEY("campaign_id","org_id")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"step_key" text,
	"verdict" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"opinion" text DEFAULT '' NOT NULL,
	"content_hash" text NOT NULL,
	"factors" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decision_verdict_is_known" CHECK ("decision"."verdict" in ('pass', 'send_back', 'sign', 'recommend', 'return', 'accept')),
	CONSTRAINT "decision_send_back_has_reason" CHECK ("decision"."verdict" <> 'send_back' or length(trim("decision"."opinion")) > 0)
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'drafting' NOT NULL,
	"chain" jsonb NOT NULL,
	"step_index" integer,
	"title" text NOT NULL,
	"addressee" text DEFAULT '' NOT NULL,
	"cc" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"doc_number" text,
	"issue_date" date,
	"due_at" timestamp with time zone NOT NULL,
	"revision_id" uuid,
	"deliberation" jsonb,
	"sent_by" uuid,
	"sent_at" timestamp with time zone,
	"signed_by" uuid,
	"signed_at" timestamp with time zone,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone,
	"received_by" uuid,
	"received_at" timestamp with time zone,
	"recommended_by" uuid,
	"recommendation" text,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "edition_number_is_unique_in_report" UNIQUE("report_id","number"),
	CONSTRAINT "edition_state_is_known" CHECK ("edition"."state" in ('drafting', 'in_review', 'awaiting_signature', 'signed', 'submitted', 'under_committee_review', 'accepted', 'returned')),
	CONSTRAINT "edition_kind_is_known" CHECK ("edition"."kind" in ('original', 'revision', 'correction')),
	CONSTRAINT "edition_step_only_in_review" CHECK (("edition"."step_index" is not null) = ("edition"."state" = 'in_review')),
	CONSTRAINT "edition_signed_names_signer_and_text" CHECK ("edition"."state" not in ('signed', 'submitted', 'under_committee_review', 'accepted', 'returned') or ("edition"."signed_by" is not null and "edition"."revision_id" is not null)),
	CONSTRAINT "edition_submitted_has_doc_number" CHECK ("edition"."state" not in ('submitted', 'under_committee_review', 'accepted', 'returned') or ("edition"."doc_number" is not null and "edition"."issue_date" is not null)),
	CONSTRAINT "edition_recommender_does_not_decide" CHECK ("edition"."closed_by" is null or "edition"."recommended_by" is null or "edition"."closed_by" <> "edition"."recommended_by"),
	CONSTRAINT "edition_signer_does_not_accept" CHECK ("edition"."closed_by" is null or "edition"."closed_by" is distinct from "edition"."signed_by")
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"indicator_code" text,
	"label" text NOT NULL,
	"value" numeric NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"approximation" text DEFAULT 'exact' NOT NULL,
	"division_id" uuid,
	"supplied_by" uuid,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "fact_approximation_is_known" CHECK ("fact"."approximation" in ('exact', 'over', 'about', 'nearly'))
);
--> statement-breakpoint
CREATE TABLE "review_point" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"section_id" uuid,
	"ordinal" integer NOT NULL,
	"severity" text NOT NULL,
	"text" text NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"sent_at" timestamp with time zone,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "review_point_severity_is_known" CHECK ("review_point"."severity" in ('must', 'should')),
	CONSTRAINT "review_point_answered_after_sent" CHECK ("review_point"."answered_at" is null or "review_point"."sent_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"manuscript" jsonb NOT NULL,
	"hash_algorithm" text NOT NULL,
	"content_hash" text NOT NULL,
	"author_ids" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revision_number_is_unique_in_report" UNIQUE("report_id","number")
);
--> statement-breakpoint
CREATE TABLE "section" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"heading" text DEFAULT '' NOT NULL,
	"statutory_role" text NOT NULL,
	"division_id" uuid,
	"body" jsonb NOT NULL,
	"author_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "section_role_is_known" CHECK ("section"."statutory_role" in ('preamble', 'measures_outcomes', 'shortcomings_causes', 'principal_duties', 'next_year_plan', 'other', 'closing'))
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"region_id" uuid,
	"org_id" uuid,
	"report_id" uuid,
	"subject_type" text NOT NULL,
	"subject_id" uuid,
	"command" text NOT NULL,
	"from_state" text,
	"to_state" text,
	"actor_id" uuid,
	"on_behalf_of" uuid,
	"roles" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reason" text,
	"content_hash" text,
	"factors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"txid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"account_id" uuid NOT NULL,
	"key" text NOT NULL,
	"procedure" text NOT NULL,
	"request_hash" text NOT NULL,
	"response" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_once" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"report_id" uuid,
	"kind" text NOT NULL,
	"params" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "division" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"name" text NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "division_name_is_unique_in_org" UNIQUE("org_id","name")
);
--> statement-breakpoint
CREATE TABLE "org" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"full_name" text NOT NULL,
	"short_name" text NOT NULL,
	"doc_prefix" text DEFAULT '' NOT NULL,
	"index_prefix" text DEFAULT '' NOT NULL,
	"uscc" text,
	"chain" jsonb NOT NULL,
	"deliberation_required" boolean DEFAULT false NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "org_full_name_is_unique_in_region" UNIQUE("region_id","full_name"),
	CONSTRAINT "org_kind_is_known" CHECK ("org"."kind" in ('government', 'bureau', 'agency', 'township', 'subdistrict', 'committee'))
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"report_year" integer NOT NULL,
	"state" text DEFAULT 'none' NOT NULL,
	"form" jsonb,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	"basis" text,
	"publish_at" timestamp with time zone,
	"published_by" uuid,
	"published_at" timestamp with time zone,
	"revision_id" uuid,
	"content_hash" text,
	"index_no" text,
	"html" text,
	"json" text,
	"plain_text" text,
	"on_time" boolean,
	"notice" text,
	"takedown_proposed_by" uuid,
	"takedown_reason" text,
	"taken_down_at" timestamp with time zone,
	"superseded_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "publication_one_per_edition" UNIQUE("edition_id"),
	CONSTRAINT "publication_index_no_is_unique" UNIQUE("region_id","index_no"),
	CONSTRAINT "publication_state_is_known" CHECK ("publication"."state" in ('none', 'disclosure_review', 'cleared', 'exempt', 'scheduled', 'published', 'superseded', 'taken_down')),
	CONSTRAINT "publication_published_has_bytes" CHECK ("publication"."state" <> 'published' or ("publication"."published_at" is not null and "publication"."content_hash" is not null and "publication"."revision_id" is not null and "publication"."html" is not null and "publication"."json" is not null and "publication"."reviewed_by" is not null)),
	CONSTRAINT "publication_exempt_has_basis" CHECK ("publication"."state" <> 'exempt' or length(trim(coalesce("publication"."basis", ''))) > 0),
	CONSTRAINT "publication_scheduled_has_instant" CHECK ("publication"."state" <> 'scheduled' or "publication"."publish_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "region" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "region_code_is_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"report_year" integer NOT NULL,
	"extended_until" timestamp with time zone,
	"extension_reason" text,
	"extended_by" uuid,
	"first_submitted_at" timestamp with time zone,
	"last_reminded_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_one_per_org_and_campaign" UNIQUE("campaign_id","org_id"),
	CONSTRAINT "report_extension_has_reason" CHECK (("report"."extended_until" is null) = ("report"."extension_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_division_id_division_id_fk" FOREIGN KEY ("division_id") REFERENCES "public"."division"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_link" ADD CONSTRAINT "password_link_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_link" ADD CONSTRAINT "password_link_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_link" ADD CONSTRAINT "password_link_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_link" ADD CONSTRAINT "password_link_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_proposed_by_account_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_confirmed_by_account_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_revoked_by_account_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_org" ADD CONSTRAINT "campaign_org_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_org" ADD CONSTRAINT "campaign_org_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaign"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_org" ADD CONSTRAINT "campaign_org_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_actor_id_account_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_sent_by_account_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_signed_by_account_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_submitted_by_account_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_received_by_account_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_recommended_by_account_id_fk" FOREIGN KEY ("recommended_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_closed_by_account_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_division_id_division_id_fk" FOREIGN KEY ("division_id") REFERENCES "public"."division"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_supplied_by_account_id_fk" FOREIGN KEY ("supplied_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_confirmed_by_account_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_point" ADD CONSTRAINT "review_point_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_point" ADD CONSTRAINT "review_point_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_point" ADD CONSTRAINT "review_point_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_point" ADD CONSTRAINT "review_point_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_point" ADD CONSTRAINT "review_point_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_point" ADD CONSTRAINT "review_point_answered_by_account_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_division_id_division_id_fk" FOREIGN KEY ("division_id") REFERENCES "public"."division"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_updated_by_account_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency" ADD CONSTRAINT "idempotency_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "division" ADD CONSTRAINT "division_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "division" ADD CONSTRAINT "division_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org" ADD CONSTRAINT "org_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_reviewed_by_account_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_published_by_account_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_takedown_proposed_by_account_id_fk" FOREIGN KEY ("takedown_proposed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region" ADD CONSTRAINT "region_parent_id_region_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_extended_by_account_id_fk" FOREIGN KEY ("extended_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_username_is_unique" ON "account" USING btree (lower("username"));--> statement-breakpoint
CREATE INDEX "account_by_org" ON "account" USING btree ("org_id");--> statement-breakpoint
CREATE INDEX "account_by_region" ON "account" USING btree ("region_id","name");--> statement-breakpoint
CREATE INDEX "password_link_by_account" ON "password_link" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "role_grant_is_open_once" ON "role_grant" USING btree ("account_id","role") WHERE "role_grant"."state" in ('proposed', 'active');--> statement-breakpoint
CREATE INDEX "role_grant_by_org" ON "role_grant" USING btree ("org_id","role");--> statement-breakpoint
CREATE INDEX "session_by_account" ON "session" USING btree ("account_id","revoked_at");--> statement-breakpoint
CREATE INDEX "session_by_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "tenure_by_org" ON "tenure" USING btree ("org_id","starts_on");--> statement-breakpoint
CREATE INDEX "tenure_by_account" ON "tenure" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "campaign_org_by_org" ON "campaign_org" USING btree ("org_id");--> statement-breakpoint
CREATE INDEX "decision_by_edition" ON "decision" USING btree ("edition_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_once_per_step_and_revision" ON "decision" USING btree ("revision_id","actor_id","verdict",coalesce("step_key", '')) WHERE "decision"."verdict" in ('pass', 'sign');--> statement-breakpoint
CREATE UNIQUE INDEX "edition_one_open_per_report" ON "edition" USING btree ("report_id") WHERE "edition"."state" not in ('accepted', 'returned');--> statement-breakpoint
CREATE INDEX "edition_by_org_and_state" ON "edition" USING btree ("org_id","state");--> statement-breakpoint
CREATE INDEX "edition_by_region_and_state" ON "edition" USING btree ("region_id","state");--> statement-breakpoint
CREATE INDEX "fact_by_edition" ON "fact" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "review_point_by_edition" ON "review_point" USING btree ("edition_id","ordinal");--> statement-breakpoint
CREATE INDEX "section_by_edition" ON "section" USING btree ("edition_id","ordinal");--> statement-breakpoint
CREATE INDEX "event_by_subject" ON "event" USING btree ("subject_type","subject_id","id");--> statement-breakpoint
CREATE INDEX "event_by_report" ON "event" USING btree ("report_id","id");--> statement-breakpoint
CREATE INDEX "event_by_region" ON "event" USING btree ("region_id","id");--> statement-breakpoint
CREATE INDEX "event_by_actor" ON "event" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "idempotency_by_age" ON "idempotency" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "notification_by_account" ON "notification" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "notification_unread" ON "notification" USING btree ("account_id") WHERE "notification"."read_at" is null;--> statement-breakpoint
CREATE INDEX "org_by_region" ON "org" USING btree ("region_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "publication_one_live_per_report" ON "publication" USING btree ("report_id") WHERE "publication"."state" = 'published';--> statement-breakpoint
CREATE INDEX "publication_by_region_and_year" ON "publication" USING btree ("region_id","report_year","state");--> statement-breakpoint
CREATE INDEX "publication_by_schedule" ON "publication" USING btree ("state","publish_at");--> statement-breakpoint
CREATE INDEX "report_by_org_and_year" ON "report" USING btree ("org_id","report_year");--> statement-breakpoint
CREATE INDEX "report_by_region_and_year" ON "report" USING btree ("region_id","report_year");