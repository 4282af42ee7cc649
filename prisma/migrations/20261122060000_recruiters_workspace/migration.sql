-- The recruiters' workspace: contact data and files apart from what a share shows, shares, notes, tags, activities.
-- What was read before this migration has no version without contact data: such a resume must be ingested again before it
-- can be shown to somebody who may not see contact data.

-- Apart from the tables: what an extension brings is open to everyone.
create schema extensions;
create extension btree_gin schema extensions;

-- The rows there are already are moved below: their owner, whom FORCE holds, must see those of all tenants. Forced again in
-- section 2.
alter table candidates no force row level security;
alter table resumes no force row level security;
alter table resume_parses no force row level security;

-- 1. Tables ----------------------------------------------------------------------------------------------------------

-- A candidate's row holds nothing to reach the person by: whoever sees the person sees all of it.
alter table candidates
  add column rehire_eligibility text check (rehire_eligibility in ('eligible', 'review', 'ineligible')),
  add column rehire_reason text,
  add column rehire_reviewed_by uuid,
  add column rehire_reviewed_at timestamptz(6),
  add column experience_months integer check (experience_months >= 0),
  add column merged_into uuid,
  add column legal_hold boolean not null default false,
  -- Lower case, without accents: what lists are sorted and duplicates are sought by.
  add column name_key text not null default '',
  -- The words of everything said, and those of name (N), title (T) and place (L) once more behind that mark; null until it
  -- is first built.
  add column document tsvector,
  add constraint candidates_tenant_id_rehire_reviewed_by_fkey foreign key (tenant_id, rehire_reviewed_by)
    references users (tenant_id, id) on delete restrict on update cascade,
  add constraint candidates_tenant_id_merged_into_fkey foreign key (tenant_id, merged_into)
    references candidates (tenant_id, id) on delete restrict on update cascade,
  add constraint candidates_not_merged_into_itself check (merged_into <> id);
create unique index candidates_tenant_id_id_owner_id_key on candidates (tenant_id, id, owner_id);
create index candidates_tenant_id_updated_at_id_idx on candidates (tenant_id, updated_at, id);
create index candidates_tenant_id_owner_id_updated_at_id_idx on candidates (tenant_id, owner_id, updated_at, id);
create index candidates_tenant_id_name_key_id_idx on candidates (tenant_id, name_key, id);
create index candidates_tenant_id_owner_id_name_key_id_idx on candidates (tenant_id, owner_id, name_key, id);
create index candidates_tenant_id_merged_into_idx on candidates (tenant_id, merged_into);
create index candidates_tenant_id_rehire_reviewed_by_idx on candidates (tenant_id, rehire_reviewed_by);
create index candidates_document_idx on candidates using gin (tenant_id, owner_id, document) where document is not null;
-- Lists leave out merged candidates: with these, counting reads the index alone.
create index candidates_unmerged_idx on candidates (tenant_id, id) where merged_into is null;
create index candidates_unmerged_owner_idx on candidates (tenant_id, owner_id, id) where merged_into is null;
create index candidates_unmerged_source_idx on candidates (tenant_id, source, id) where merged_into is null;
create index candidates_unmerged_status_idx on candidates (tenant_id, employment_status, id) where merged_into is null;
create index candidates_unmerged_experience_idx on candidates (tenant_id, experience_months, id) where merged_into is null;
drop index candidates_tenant_id_owner_id_id_idx;

-- owner_id follows the candidate's, so that one owner has one candidate of an address.
create table candidate_contacts (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  candidate_id uuid not null,
  owner_id uuid not null,
  email text check (email = lower(email)),
  phone text,
  phone_normalised text,
  address text,
  links text[],
  primary key (tenant_id, candidate_id),
  foreign key (tenant_id, candidate_id, owner_id) references candidates (tenant_id, id, owner_id)
    on delete cascade on update cascade
);
create unique index candidate_contacts_tenant_id_owner_id_email_key on candidate_contacts (tenant_id, owner_id, email);
create index candidate_contacts_tenant_id_email_idx on candidate_contacts (tenant_id, email collate "C");
create index candidate_contacts_tenant_id_phone_normalised_idx on candidate_contacts (tenant_id, phone_normalised collate "C");

insert into candidate_contacts (tenant_id, candidate_id, owner_id, email, phone, phone_normalised, address, links)
select tenant_id, id, owner_id, email, phone, phone_normalised, location, links from candidates;

-- What SQL can tell to be contact data is taken out of the texts that shares show; the reading still has it. Without the
-- audit, which would keep it.
create function pg_temp.without_contact(text) returns text language sql as $$
  select regexp_replace($1, '[^\s"<>]+@[^\s"<>]+|(https?://|www\.)[^\s"<>]+', '[hidden]', 'gi')
$$;
-- Descriptions first, then, where contact data stand in names too, all of the entries.
create function pg_temp.entries_without_contact(jsonb) returns jsonb language sql as $$
  select case when $1::text !~* '@|https?://|www\.' then $1 when bare::text !~* '@|https?://|www\.' then bare else '[]' end
  from (select coalesce(jsonb_agg(entry - 'summary'), '[]') as bare from jsonb_array_elements($1) entry) entries
$$;
alter table candidates disable trigger audit;
update candidates set title = pg_temp.without_contact(title), summary = pg_temp.without_contact(summary),
  work = pg_temp.entries_without_contact(work), education = pg_temp.entries_without_contact(education),
  -- A place with a number in it may name a street.
  location = case when location !~ '[0-9]' then location end,
  name_key = lower(coalesce(name, ''));
update candidates set document = strip(to_tsvector('simple',
  concat_ws(' ', name, title, location, array_to_string(skills, ' '), summary)));
alter table candidates enable trigger audit;

drop index candidates_tenant_id_owner_id_email_key;
alter table candidates drop column email, drop column phone, drop column phone_normalised, drop column links;

create table candidate_skills (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  candidate_id uuid not null,
  -- The vocabulary's key, equal for all spellings.
  skill text not null,
  months integer check (months >= 0),
  last_used text,
  primary key (tenant_id, candidate_id, skill),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade
);
create index candidate_skills_tenant_id_skill_candidate_id_idx on candidate_skills (tenant_id, skill, candidate_id);

insert into candidate_skills (tenant_id, candidate_id, skill)
select distinct tenant_id, id, lower(skill) from candidates, unnest(skills) as skill;

create table candidate_shares (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  candidate_id uuid not null,
  recipient_id uuid not null,
  shared_by uuid not null,
  view_contact boolean not null,
  download_resume boolean not null,
  submit_to_jobs boolean not null,
  reason text,
  notes text,
  expires_at timestamptz(6),
  revoked_at timestamptz(6),
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, recipient_id) references users (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, shared_by) references users (tenant_id, id) on delete restrict on update cascade
);
-- At most one share in force for a candidate and recipient: to share again is to change it.
create unique index candidate_shares_in_force_key on candidate_shares (tenant_id, recipient_id, candidate_id)
  where revoked_at is null;
create index candidate_shares_tenant_id_candidate_id_recipient_id_idx
  on candidate_shares (tenant_id, candidate_id, recipient_id);
create index candidate_shares_tenant_id_recipient_id_idx on candidate_shares (tenant_id, recipient_id);
create index candidate_shares_tenant_id_shared_by_idx on candidate_shares (tenant_id, shared_by);

create table candidate_notes (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  candidate_id uuid not null,
  author_id uuid not null,
  text text not null check (char_length(text) between 1 and 10000),
  is_private boolean not null,
  is_important boolean not null,
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, author_id) references users (tenant_id, id) on delete restrict on update cascade
);
create index candidate_notes_tenant_id_candidate_id_id_idx on candidate_notes (tenant_id, candidate_id, id);
create index candidate_notes_tenant_id_author_id_idx on candidate_notes (tenant_id, author_id);

create table candidate_tags (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  candidate_id uuid not null,
  -- Lower case: "Senior" and "senior" are one tag.
  tag_key text not null check (tag_key = lower(tag_key) and char_length(tag_key) between 1 and 50),
  tag text not null,
  added_by uuid not null,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, candidate_id, tag_key),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, added_by) references users (tenant_id, id) on delete restrict on update cascade
);
create index candidate_tags_tenant_id_tag_key_candidate_id_idx on candidate_tags (tenant_id, tag_key, candidate_id);
create index candidate_tags_tenant_id_added_by_idx on candidate_tags (tenant_id, added_by);

-- What people did with a candidate. actor_id is null for the programs' own work.
create table candidate_activities (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  candidate_id uuid not null,
  actor_id uuid,
  kind text not null,
  details jsonb not null default '{}',
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, actor_id) references users (tenant_id, id) on delete restrict on update cascade
);
create index candidate_activities_tenant_id_candidate_id_id_idx on candidate_activities (tenant_id, candidate_id, id);
create index candidate_activities_tenant_id_actor_id_idx on candidate_activities (tenant_id, actor_id);

-- When each user last looked at a candidate; apart from the candidate, whose indexes a look must not touch.
create table candidate_views (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  user_id uuid not null,
  candidate_id uuid not null,
  last_viewed_at timestamptz(6) not null default current_timestamp,
  -- When a look was last made an activity: not every one is.
  logged_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, user_id, candidate_id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade
);
create index candidate_views_tenant_id_candidate_id_idx on candidate_views (tenant_id, candidate_id);

-- Where the bytes are: only for those who may have them.
create unique index resumes_tenant_id_id_owner_id_key on resumes (tenant_id, id, owner_id);
create table resume_files (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  resume_id uuid not null,
  owner_id uuid not null,
  storage_key text not null,
  primary key (tenant_id, resume_id),
  foreign key (tenant_id, resume_id, owner_id) references resumes (tenant_id, id, owner_id)
    on delete cascade on update cascade
);
insert into resume_files (tenant_id, resume_id, owner_id, storage_key)
select tenant_id, id, owner_id, storage_key from resumes;
alter table resumes drop column storage_key;

-- What was read, twice: as it stands, and without the data to reach the person by.
create table parse_contents (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  resume_id uuid not null,
  pipeline_version text not null,
  with_contact boolean not null,
  resume jsonb not null,
  text text not null,
  primary key (tenant_id, resume_id, pipeline_version, with_contact),
  foreign key (tenant_id, resume_id, pipeline_version)
    references resume_parses (tenant_id, resume_id, pipeline_version) on delete cascade on update cascade
);
insert into parse_contents (tenant_id, resume_id, pipeline_version, with_contact, resume, text)
select tenant_id, resume_id, pipeline_version, true, resume, text from resume_parses;
alter table resume_parses drop column resume, drop column text;

-- 2. Row level security ----------------------------------------------------------------------------------------------
-- Who may see a candidate is said once, for the table of candidates; tables about a candidate ask for the candidate under
-- the caller's own rights. Where more may be seen than changed, each command has a policy.

-- In the conditions: ME the user, IN_CHARGE an admin or the programs' own work, SYSTEM only the latter, ON_TEAM also
-- recruiters, IN_FORCE a share s that holds for the user now.
create function pg_temp.condition(words text) returns text language sql as $$
  select replace(replace(replace(replace(replace(words,
    'IN_FORCE', 's.recipient_id = ME and s.revoked_at is null and (s.expires_at is null or s.expires_at > now())'),
    'ON_TEAM', $q$(select current_setting('app.role', true)) in ('admin', 'system', 'recruiter')$q$),
    'IN_CHARGE', $q$(select current_setting('app.role', true)) in ('admin', 'system')$q$),
    'SYSTEM', $q$(select current_setting('app.role', true)) = 'system'$q$),
    'ME', $q$(select nullif(current_setting('app.user_id', true), '')::uuid)$q$)
$$;

create function pg_temp.protect(table_name text, seen text, changed text) returns void language plpgsql as $$
declare
  tenant constant text := $q$tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)$q$;
  seen_sql constant text := format('%s and (%s)', tenant, pg_temp.condition(seen));
  changed_sql constant text := format('%s and (%s)', tenant, pg_temp.condition(changed));
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format('drop policy if exists tenant_isolation on %I', table_name);
  execute format('create policy tenant_select on %I for select to public using (%s)', table_name, seen_sql);
  execute format('create policy tenant_insert on %I for insert to public with check (%s)', table_name, changed_sql);
  execute format('create policy tenant_update on %I for update to public using (%s) with check (%s)', table_name,
    changed_sql, changed_sql);
  execute format('create policy tenant_delete on %I for delete to public using (%s)', table_name, changed_sql);
end
$$;

select pg_temp.protect('candidate_shares',
  seen => 'IN_CHARGE or recipient_id = ME',
  changed => 'IN_CHARGE');

select pg_temp.protect('candidates',
  seen => 'IN_CHARGE or owner_id = ME or user_id = ME or exists (select 1 from candidate_shares s
    where s.tenant_id = candidates.tenant_id and s.candidate_id = candidates.id and IN_FORCE)',
  changed => 'IN_CHARGE or owner_id = ME');

select pg_temp.protect('candidate_contacts',
  seen => 'IN_CHARGE or owner_id = ME
    or exists (select 1 from candidate_shares s where s.tenant_id = candidate_contacts.tenant_id
      and s.candidate_id = candidate_contacts.candidate_id and IN_FORCE and s.view_contact)
    or exists (select 1 from candidates c where c.tenant_id = candidate_contacts.tenant_id
      and c.id = candidate_contacts.candidate_id and c.user_id = ME)',
  changed => 'IN_CHARGE or owner_id = ME');

select pg_temp.protect('candidate_skills',
  seen => 'exists (select 1 from candidates c where c.tenant_id = candidate_skills.tenant_id
    and c.id = candidate_skills.candidate_id)',
  changed => 'IN_CHARGE or exists (select 1 from candidates c where c.tenant_id = candidate_skills.tenant_id
    and c.id = candidate_skills.candidate_id and c.owner_id = ME)');

-- A private note is its author's alone; but the programs' own work must be able to erase it.
select pg_temp.protect('candidate_notes',
  seen => 'SYSTEM or (ON_TEAM and (author_id = ME or not is_private) and exists (select 1 from candidates c
    where c.tenant_id = candidate_notes.tenant_id and c.id = candidate_notes.candidate_id))',
  changed => 'SYSTEM or (ON_TEAM and author_id = ME and exists (select 1 from candidates c
    where c.tenant_id = candidate_notes.tenant_id and c.id = candidate_notes.candidate_id))');

-- Tags belong to all who work with the candidate.
select pg_temp.protect('candidate_tags',
  seen => 'ON_TEAM and exists (select 1 from candidates c
    where c.tenant_id = candidate_tags.tenant_id and c.id = candidate_tags.candidate_id)',
  changed => 'ON_TEAM and exists (select 1 from candidates c
    where c.tenant_id = candidate_tags.tenant_id and c.id = candidate_tags.candidate_id)');

-- An owner sees what others did with their candidate; the recipient of a share only what they did themselves.
select pg_temp.protect('candidate_activities',
  seen => 'IN_CHARGE or (ON_TEAM and exists (select 1 from candidates c where c.tenant_id = candidate_activities.tenant_id
    and c.id = candidate_activities.candidate_id and (c.owner_id = ME or candidate_activities.actor_id = ME)))',
  changed => 'SYSTEM or (actor_id = ME and exists (select 1 from candidates c
    where c.tenant_id = candidate_activities.tenant_id and c.id = candidate_activities.candidate_id))');

select pg_temp.protect('candidate_views',
  seen => 'IN_CHARGE or user_id = ME',
  changed => 'SYSTEM or (user_id = ME and exists (select 1 from candidates c
    where c.tenant_id = candidate_views.tenant_id and c.id = candidate_views.candidate_id))');

select pg_temp.protect('resumes',
  seen => 'IN_CHARGE or owner_id = ME or exists (select 1 from candidate_shares s
    where s.tenant_id = resumes.tenant_id and s.candidate_id = resumes.candidate_id and IN_FORCE)',
  changed => 'IN_CHARGE or owner_id = ME');

select pg_temp.protect('resume_files',
  seen => 'IN_CHARGE or owner_id = ME or exists (select 1 from resumes r
    join candidate_shares s on s.tenant_id = r.tenant_id and s.candidate_id = r.candidate_id
    where r.tenant_id = resume_files.tenant_id and r.id = resume_files.resume_id and IN_FORCE and s.download_resume)',
  changed => 'IN_CHARGE or owner_id = ME');

select pg_temp.protect('resume_parses',
  seen => 'exists (select 1 from resumes r where r.tenant_id = resume_parses.tenant_id and r.id = resume_parses.resume_id)',
  changed => 'IN_CHARGE or owner_id = ME');

select pg_temp.protect('parse_contents',
  seen => 'IN_CHARGE or exists (select 1 from resumes r
    where r.tenant_id = parse_contents.tenant_id and r.id = parse_contents.resume_id
      and (not parse_contents.with_contact or r.owner_id = ME or exists (select 1 from candidate_shares s
        where s.tenant_id = r.tenant_id and s.candidate_id = r.candidate_id and IN_FORCE and s.view_contact)))',
  changed => 'IN_CHARGE or exists (select 1 from resumes r
    where r.tenant_id = parse_contents.tenant_id and r.id = parse_contents.resume_id and r.owner_id = ME)');

-- 3. Audit -----------------------------------------------------------------------------------------------------------

-- The first argument of a trigger names the column that identifies the row, where that is not "id".
create or replace function audit_row_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  hidden constant text[] := array['password_hash', 'key_hash', 'last_used_at', 'last_login_at', 'updated_at', 'document',
    'name_key'];
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - hidden end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - hidden end;
  row_tenant uuid := coalesce(new_row ->> 'tenant_id', old_row ->> 'tenant_id')::uuid;
  id_column text := coalesce(tg_argv[0], 'id');
begin
  if tg_op = 'UPDATE' and old_row = new_row then
    return null;
  end if;
  if tg_op = 'DELETE' and not exists (select 1 from tenants where id = row_tenant) then
    return null; -- the tenant itself is being deleted, and its entries with it
  end if;
  insert into audit_entries (tenant_id, actor_id, actor_role, action, entity, entity_id, before, after)
  values (row_tenant, nullif(current_setting('app.user_id', true), '')::uuid,
    nullif(current_setting('app.role', true), ''), lower(tg_op), tg_table_name,
    coalesce(new_row ->> id_column, old_row ->> id_column)::uuid, old_row, new_row);
  return null;
end
$$;

create trigger audit after insert or update or delete on candidate_contacts
  for each row execute function audit_row_change('candidate_id');
create trigger audit after insert or update or delete on candidate_shares for each row execute function audit_row_change();
create trigger audit after insert or update or delete on candidate_notes for each row execute function audit_row_change();
create trigger audit after insert or update or delete on candidate_tags
  for each row execute function audit_row_change('candidate_id');

-- 4. Finding candidates ----------------------------------------------------------------------------------------------
-- Below a policy PostgreSQL uses no index for text search, and an "or" of owner and share keeps it from walking one. So the
-- ids of a list are found here, by conditions of their own for tenant and viewer; the rows are then read under the policies.

-- The conditions of a list on candidates c, one for each way a candidate may come into it: $1 is the tenant, $2 the viewer,
-- $3 the filters. All of: sources[], statuses[], tags[] and skills[] (lower case; all of them), owner_id, id_from, id_to,
-- created_from, created_to, months_from, months_to, fields (a tsquery); and either of: words (a tsquery), contact_prefix (of
-- an e-mail address or a normalised number).
create function candidate_list_conditions(filters jsonb, viewer_role text) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  with viewers (visible, share_condition) as (
    select 'true', null where viewer_role in ('admin', 'system')
    union all select 'c.owner_id = $2', null where viewer_role = 'recruiter'
    union all select 'c.owner_id <> $2', 's.recipient_id = $2 and s.revoked_at is null
      and (s.expires_at is null or s.expires_at > now())' where viewer_role = 'recruiter'
    union all select 'c.user_id = $2', null where viewer_role = 'candidate'
  ), ways (searched, needs_contact) as (
    select 'true', false where not filters ?| array['words', 'contact_prefix']
    union all select $q$c.document @@ ($3 ->> 'words')::tsquery$q$, false where filters ? 'words'
    union all select $q$exists (select 1 from candidate_contacts k where k.tenant_id = $1 and k.candidate_id = c.id
      and (k.email ^@ ($3 ->> 'contact_prefix') or k.phone_normalised ^@ ($3 ->> 'contact_prefix')))$q$, true
      where filters ? 'contact_prefix'
  ), shared as (
    select concat_ws(' and ', visible, searched, 'exists (select 1 from candidate_shares s where s.tenant_id = $1
      and s.candidate_id = c.id and ' || share_condition || case when needs_contact then ' and s.view_contact)' else ')' end)
      as condition
    from viewers, ways
  ), filtered as (
    select concat_ws(' and ', 'c.tenant_id = $1', 'c.merged_into is null',
      case when filters ? 'fields' then $q$c.document @@ ($3 ->> 'fields')::tsquery$q$ end,
      case when filters ? 'owner_id' then $q$c.owner_id = ($3 ->> 'owner_id')::uuid$q$ end,
      (select 'c.source in (' || string_agg(format('($3 -> ''sources'' ->> %s)', place - 1), ', ') || ')'
        from jsonb_array_elements(filters -> 'sources') with ordinality as wanted (source, place)),
      (select 'c.employment_status in (' || string_agg(format('($3 -> ''statuses'' ->> %s)', place - 1), ', ') || ')'
        from jsonb_array_elements(filters -> 'statuses') with ordinality as wanted (status, place)),
      case when filters ? 'id_from' then $q$c.id >= ($3 ->> 'id_from')::uuid$q$ end,
      case when filters ? 'id_to' then $q$c.id <= ($3 ->> 'id_to')::uuid$q$ end,
      case when filters ? 'created_from' then $q$c.created_at >= ($3 ->> 'created_from')::timestamptz$q$ end,
      case when filters ? 'created_to' then $q$c.created_at <= ($3 ->> 'created_to')::timestamptz$q$ end,
      case when filters ? 'months_from' then $q$c.experience_months >= ($3 ->> 'months_from')::integer$q$ end,
      case when filters ? 'months_to' then $q$c.experience_months <= ($3 ->> 'months_to')::integer$q$ end,
      (select string_agg(format($q$exists (select 1 from candidate_tags t where t.tenant_id = $1 and t.candidate_id = c.id
        and t.tag_key = $3 -> 'tags' ->> %s)$q$, place - 1), ' and ')
        from jsonb_array_elements(filters -> 'tags') with ordinality as wanted (tag, place)),
      (select string_agg(format($q$exists (select 1 from candidate_skills k where k.tenant_id = $1 and k.candidate_id = c.id
        and k.skill = $3 -> 'skills' ->> %s)$q$, place - 1), ' and ')
        from jsonb_array_elements(filters -> 'skills') with ordinality as wanted (skill, place))) as condition
  )
  select array_agg(filtered.condition || ' and ' || shared.condition) from filtered, shared
$$;

-- One page of the candidates that the viewer may see, in the order of sort (id, updated_at or name_key); after_key and
-- after_id are those of the last row before. Planned anew for the values given: a rare tag and a frequent one want different plans.
-- Pages of indexes are mostly in memory: at the default cost of one, a few looks would be passed over for reading a whole index.
create function find_candidates(filters jsonb, sort text, descending boolean, after_key text, after_id uuid, most integer,
  skipped integer)
returns table (id uuid, sort_key text) rows 20
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set random_page_cost = 1.1
as $$
declare
  key constant text := case when sort in ('id', 'updated_at', 'name_key') then 'c.' || sort end;
  direction constant text := case when descending then 'desc' else 'asc' end;
  beyond constant text := case when descending then '<' else '>' end;
  after constant text := case
    when after_id is null then 'true'
    when sort = 'id' then format('c.id %s $5', beyond)
    else format('(%s, c.id) %s ($4::%s, $5)', key, beyond, case sort when 'updated_at' then 'timestamptz' else 'text' end)
  end;
  ordered constant text := case sort when 'id' then '' else format('%s %s, ', key, direction) end || 'c.id ' || direction;
  statement text;
begin
  if key is null then
    raise exception 'unknown sort %', sort using errcode = 'invalid_parameter_value';
  end if;
  select string_agg(format('(select c.id, %s from candidates c where %s and %s order by %s limit $6 + $7)', key, condition,
    after, ordered), ' union ')
  into statement from unnest(candidate_list_conditions(filters, current_setting('app.role', true))) as condition;
  if statement is null then
    return;
  end if;
  return query execute format('select f.id, f.sort_key::text from (%s) f (id, sort_key)
    order by f.sort_key %s, f.id %s limit $6 offset $7', statement, direction, direction)
  using nullif(current_setting('app.tenant_id', true), '')::uuid, nullif(current_setting('app.user_id', true), '')::uuid,
    filters, after_key, after_id, most, skipped;
end
$$;

-- How many candidates such a list has; counts no further than most.
create function count_candidates(filters jsonb, most integer) returns integer
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set random_page_cost = 1.1
as $$
declare
  statement text;
  counted integer;
begin
  select string_agg(format('(select c.id from candidates c where %s limit $4)', condition), ' union ')
  into statement from unnest(candidate_list_conditions(filters, current_setting('app.role', true))) as condition;
  if statement is null then
    return 0;
  end if;
  execute format('select count(*)::integer from (select id from (%s) found limit $4) bounded', statement) into counted
  using nullif(current_setting('app.tenant_id', true), '')::uuid, nullif(current_setting('app.user_id', true), '')::uuid,
    filters, most;
  return counted;
end
$$;

-- The tags of the candidates that the viewer may see, with how many bear each.
create function count_tags(most integer) returns table (tag text, candidates integer)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  statement text;
begin
  select string_agg(format('select t.tag_key, t.tag, c.id from candidate_tags t
    join candidates c on c.tenant_id = t.tenant_id and c.id = t.candidate_id where t.tenant_id = $1 and %s', condition), ' union ')
  into statement from unnest(candidate_list_conditions('{}', current_setting('app.role', true))) as condition;
  if statement is null or current_setting('app.role', true) = 'candidate' then
    return;
  end if;
  return query execute format('select min(tag), count(*)::integer from (%s) seen (tag_key, tag, id)
    group by tag_key order by count(*) desc, tag_key limit $4', statement)
  using nullif(current_setting('app.tenant_id', true), '')::uuid, nullif(current_setting('app.user_id', true), '')::uuid,
    '{}'::jsonb, most;
end
$$;

-- 5. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on candidate_contacts, candidate_skills, candidate_shares, candidate_notes,
  candidate_tags, candidate_views, resume_files, parse_contents to shortlist_app;
-- What was done is not undone; only with the candidate it goes.
grant select, insert, delete on candidate_activities to shortlist_app;
grant select on candidates, candidate_contacts, candidate_skills, candidate_shares, candidate_tags to shortlist_definer;

do $$
declare
  signature text;
begin
  revoke all on function candidate_list_conditions(jsonb, text) from public;
  grant execute on function candidate_list_conditions(jsonb, text) to shortlist_definer;
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array[
    'find_candidates(jsonb, text, boolean, text, uuid, integer, integer)', 'count_candidates(jsonb, integer)',
    'count_tags(integer)'
  ] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
