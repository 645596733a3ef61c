CREATE TABLE "comment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"parent_id" uuid,
	"section_version" integer NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"quote_from" integer DEFAULT 0 NOT NULL,
	"quote_to" integer DEFAULT 0 NOT NULL,
	"prefix" text DEFAULT '' NOT NULL,
	"suffix" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"replacement" text,
	"state" text DEFAULT 'open' NOT NULL,
	"author_id" uuid NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_state_is_known" CHECK ("comment"."state" in ('open', 'resolved', 'accepted')),
	CONSTRAINT "comment_only_a_suggestion_is_accepted" CHECK ("comment"."state" <> 'accepted' or "comment"."replacement" is not null),
	CONSTRAINT "comment_reply_has_no_replacement" CHECK ("comment"."parent_id" is null or "comment"."replacement" is null),
	CONSTRAINT "comment_settled_names_who" CHECK (("comment"."state" = 'open') = ("comment"."settled_by" is null))
);
--> statement-breakpoint
CREATE TABLE "dictionary_entry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"wrong" text DEFAULT '' NOT NULL,
	"right" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dictionary_entry_kind_is_known" CHECK ("dictionary_entry"."kind" in ('name', 'slogan', 'confusable', 'required_phrase', 'law_title'))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"fact_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_by" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "evidence_removal_names_who" CHECK (("evidence"."removed_at" is null) = ("evidence"."removed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "revision_evidence" (
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"fact_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "revision_evidence_once" PRIMARY KEY("revision_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"tab" text NOT NULL,
	"section_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "presence_once_per_tab" PRIMARY KEY("edition_id","account_id","tab")
);
--> statement-breakpoint
CREATE TABLE "section_version" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"heading" text NOT NULL,
	"statutory_role" text NOT NULL,
	"body" jsonb NOT NULL,
	"source" text NOT NULL,
	"restored_from" integer,
	"author_id" uuid,
	"started_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "section_version_number_is_unique_in_section" UNIQUE("section_id","number"),
	CONSTRAINT "section_version_role_is_known" CHECK ("section_version"."statutory_role" in ('preamble', 'measures_outcomes', 'shortcomings_causes', 'principal_duties', 'next_year_plan', 'other', 'closing')),
	CONSTRAINT "section_version_source_is_known" CHECK ("section_version"."source" in ('opened', 'saved', 'imported', 'restored', 'suggested')),
	CONSTRAINT "section_version_restored_names_its_origin" CHECK (("section_version"."source" = 'restored') = ("section_version"."restored_from" is not null))
);
--> statement-breakpoint
CREATE TABLE "waiver" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"part" text,
	"section_id" uuid,
	"passage_hash" text NOT NULL,
	"reason" text NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "waiver_has_reason" CHECK (length(trim("waiver"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "campaign" ADD COLUMN "requirements" jsonb DEFAULT '{"requiredPhrases":[],"minCharacters":null,"maxCharacters":null,"docNumberRequired":false}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "plan_account" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "fact" ADD COLUMN "denominator" numeric;--> statement-breakpoint
ALTER TABLE "fact" ADD COLUMN "period" text;--> statement-breakpoint
ALTER TABLE "fact" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_comment_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_settled_by_account_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dictionary_entry" ADD CONSTRAINT "dictionary_entry_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dictionary_entry" ADD CONSTRAINT "dictionary_entry_updated_by_account_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_uploaded_by_account_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_removed_by_account_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_evidence" ADD CONSTRAINT "revision_evidence_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_evidence" ADD CONSTRAINT "revision_evidence_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_evidence" ADD CONSTRAINT "revision_evidence_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_evidence" ADD CONSTRAINT "revision_evidence_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_version" ADD CONSTRAINT "section_version_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_version" ADD CONSTRAINT "section_version_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_version" ADD CONSTRAINT "section_version_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_version" ADD CONSTRAINT "section_version_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_withdrawn_by_account_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_by_edition" ON "comment" USING btree ("edition_id","created_at");--> statement-breakpoint
CREATE INDEX "comment_by_section_version" ON "comment" USING btree ("section_id","section_version");--> statement-breakpoint
CREATE UNIQUE INDEX "dictionary_entry_once" ON "dictionary_entry" USING btree ("region_id","kind","wrong","right");--> statement-breakpoint
CREATE INDEX "dictionary_entry_by_region" ON "dictionary_entry" USING btree ("region_id","kind") WHERE "dictionary_entry"."active";--> statement-breakpoint
CREATE INDEX "evidence_by_edition" ON "evidence" USING btree ("edition_id","fact_id");--> statement-breakpoint
CREATE INDEX "evidence_by_storage_key" ON "evidence" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "evidence_by_removal" ON "evidence" USING btree ("removed_at") WHERE "evidence"."removed_at" is not null;--> statement-breakpoint
CREATE INDEX "revision_evidence_by_evidence" ON "revision_evidence" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "presence_by_expiry" ON "presence" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "section_version_by_edition" ON "section_version" USING btree ("edition_id","section_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "waiver_once_per_passage" ON "waiver" USING btree ("edition_id","rule","passage_hash") WHERE "waiver"."withdrawn_at" is null;