grant select, insert, update on section_version, comment, waiver to nianbao_app;
--> statement-breakpoint
grant select, insert, update, delete on evidence, presence, dictionary_entry to nianbao_app;
--> statement-breakpoint
grant select, insert on revision_evidence to nianbao_app;
--> statement-breakpoint
-- Presence is worth nothing after a crash.
alter table presence set unlogged;
--> statement-breakpoint
create trigger revision_evidence_stands_still before update or delete on revision_evidence
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger section_version_is_written_only_while_drafting before insert or update on section_version
  for each row execute function require_drafting();
--> statement-breakpoint
create trigger section_version_is_not_removed before delete on section_version
  for each row execute function refuse_change();
--> statement-breakpoint
-- A version changes only when its own author saves again in the same sitting and nothing has been built on it.
create function keep_section_version() returns trigger language plpgsql as $$
begin
  if old.source <> 'saved' or new.source <> 'saved'
    or (new.section_id, new.edition_id, new.started_at) is distinct from (old.section_id, old.edition_id, old.started_at)
    or new.author_id is distinct from old.author_id
    or new.number <> old.number + 1
    or new.created_at > old.started_at + interval '10 minutes'
    or exists (select from section_version later where later.section_id = old.section_id and later.number > old.number)
    or exists (select from comment where comment.section_id = old.section_id and comment.section_version = old.number)
  then
    raise exception 'version % of section % stands', old.number, old.section_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger section_version_folds_one_sitting before update on section_version
  for each row execute function keep_section_version();
--> statement-breakpoint
-- What a comment says and what it is about stand; only its state moves.
create function keep_comment() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - array['state', 'settled_by', 'settled_at', 'version'])
    is distinct from (to_jsonb(old) - array['state', 'settled_by', 'settled_at', 'version'])
  then
    raise exception 'comment % stands as it was written', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger comment_stands_as_written before update on comment for each row execute function keep_comment();
--> statement-breakpoint
create trigger evidence_changes_only_while_drafting before insert or update on evidence
  for each row execute function require_drafting();
--> statement-breakpoint
create function keep_evidence() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.removed_at is null then
      raise exception 'evidence % is in use', old.id using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if (to_jsonb(new) - array['removed_by', 'removed_at']) is distinct from (to_jsonb(old) - array['removed_by', 'removed_at'])
  then
    raise exception 'evidence % stands as it was given', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger evidence_stands_as_given before update or delete on evidence
  for each row execute function keep_evidence();
--> statement-breakpoint
create trigger waiver_is_written_only_while_drafting before insert or update on waiver
  for each row execute function require_drafting();
