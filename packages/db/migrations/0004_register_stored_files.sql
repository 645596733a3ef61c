CREATE TABLE "stored_file" (
	"region_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"storage_key" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "campaign" ALTER COLUMN "requirements" SET DEFAULT '{"requiredPhrases":[],"documentNumberRequired":false,"addressees":[],"minCharacters":null,"maxCharacters":null}'::jsonb;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stored_file_by_age" ON "stored_file" USING btree ("created_at");--> statement-breakpoint
update "campaign" set "requirements" = "requirements" - 'docNumberRequired'
  || jsonb_build_object('documentNumberRequired', coalesce("requirements" -> 'docNumberRequired', 'false'), 'addressees', '[]'::jsonb)
  where "requirements" ? 'docNumberRequired';
--> statement-breakpoint
grant select, insert, delete on stored_file to nianbao_app;
