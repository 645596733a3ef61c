-- The app's role: reads and writes rows, owns nothing, and can only add to the record.
grant usage on schema public to nianbao_app;
--> statement-breakpoint
grant select, insert, update on region, org, division, account, tenure, role_grant, campaign, report, edition,
  publication, setup_token to nianbao_app;
--> statement-breakpoint
grant select, insert, update, delete on campaign_org, section, fact, review_point, session, password_link,
  notification, idempotency to nianbao_app;
--> statement-breakpoint
grant select, insert on event, revision, decision to nianbao_app;
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger event_is_append_only before update or delete on event
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger event_is_not_truncated before truncate on event
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger revision_stands_still before update or delete on revision
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger decision_stands_still before update or delete on decision
  for each row execute function refuse_change();
--> statement-breakpoint
-- INV-04: a change of state commits together with exactly one event that says so, or not at all.
create function require_one_event() returns trigger language plpgsql as $$
declare
  before_state text := case when tg_op = 'UPDATE' then to_jsonb(old) ->> 'state' end;
  events bigint;
  fitting bigint;
begin
  select count(*), count(*) filter (where from_state is not distinct from before_state and to_state = new.state)
    into events, fitting
    from event
   where subject_type = tg_table_name and subject_id = new.id and txid = pg_current_xact_id();
  if events <> 1 or fitting <> 1 then
    raise exception '% % moved from % to % with % event(s), % fitting; exactly one is required',
      tg_table_name, new.id, before_state, new.state, events, fitting using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger edition_is_created_with_one_event after insert on edition
  deferrable initially deferred for each row execute function require_one_event();
--> statement-breakpoint
create constraint trigger edition_moves_with_one_event after update on edition
  deferrable initially deferred for each row
  when (old.state is distinct from new.state or old.step_index is distinct from new.step_index)
  execute function require_one_event();
--> statement-breakpoint
create constraint trigger publication_is_created_with_one_event after insert on publication
  deferrable initially deferred for each row execute function require_one_event();
--> statement-breakpoint
create constraint trigger publication_moves_with_one_event after update on publication
  deferrable initially deferred for each row when (old.state is distinct from new.state)
  execute function require_one_event();
--> statement-breakpoint
create constraint trigger campaign_is_created_with_one_event after insert on campaign
  deferrable initially deferred for each row execute function require_one_event();
--> statement-breakpoint
create constraint trigger campaign_moves_with_one_event after update on campaign
  deferrable initially deferred for each row when (old.state is distinct from new.state)
  execute function require_one_event();
--> statement-breakpoint
create constraint trigger role_grant_is_created_with_one_event after insert on role_grant
  deferrable initially deferred for each row execute function require_one_event();
--> statement-breakpoint
create constraint trigger role_grant_moves_with_one_event after update on role_grant
  deferrable initially deferred for each row when (old.state is distinct from new.state)
  execute function require_one_event();
--> statement-breakpoint
-- INV-03: text changes only while its edition is being drafted. The share lock makes an edit and a move wait
-- for one another.
create function require_drafting() returns trigger language plpgsql as $$
declare
  edition_state text;
  owner_id uuid := case when tg_op = 'DELETE' then old.edition_id else new.edition_id end;
begin
  select state into edition_state from edition where id = owner_id for share;
  if edition_state is distinct from 'drafting' then
    raise exception 'the text of edition % is closed (%)', owner_id, edition_state using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger section_changes_only_while_drafting before insert or update or delete on section
  for each row execute function require_drafting();
--> statement-breakpoint
create trigger fact_changes_only_while_drafting before insert or update or delete on fact
  for each row execute function require_drafting();
--> statement-breakpoint
create function keep_signed_text() returns trigger language plpgsql as $$
begin
  raise exception 'edition % is signed; its text stands', new.id using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger edition_signed_text_stands before update on edition for each row
  when (old.state in ('signed', 'submitted', 'under_committee_review', 'accepted', 'returned')
    and (old.revision_id is distinct from new.revision_id or old.signed_by is distinct from new.signed_by
      or old.title is distinct from new.title or old.addressee is distinct from new.addressee))
  execute function keep_signed_text();
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
create index publication_by_text on publication using gin (plain_text gin_trgm_ops) where state = 'published';
--> statement-breakpoint
-- The job queue belongs to the app's role, which keeps it up to date itself.
create schema if not exists graphile_worker authorization nianbao_app;
