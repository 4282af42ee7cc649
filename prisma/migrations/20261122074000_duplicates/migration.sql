-- Duplicates: how they are found, what was found and decided, merges that can be undone, and people who LEFT.

create extension pg_trgm schema extensions;
grant usage on schema extensions to shortlist_definer;

-- 1. Tables ----------------------------------------------------------------------------------------------------------

-- What two records of one person have in common by the letter: mailbox, last digits, profile, and the name in its full
-- forms and one spelling. Made from the candidate, and made anew whenever that changes.
create table candidate_match_keys (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  candidate_id uuid not null,
  -- "name:…", or of contact data: "email:…", "mailbox:…", "phone:…", "profile:…".
  key text not null check (char_length(key) <= 400),
  primary key (tenant_id, candidate_id, key),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade
);
create index candidate_match_keys_tenant_id_key_candidate_id_idx on candidate_match_keys (tenant_id, key, candidate_id);

create index candidates_name_key_trigrams_idx on candidates using gin (tenant_id, name_key extensions.gin_trgm_ops)
  where merged_into is null;
create index resumes_tenant_id_sha256_candidate_id_idx on resumes (tenant_id, sha256, candidate_id);

-- Two candidates who may be one person, as far as their names and careers say, and apart from that with contact data: who
-- may not see the contact data of both must not learn that they agree.
create table duplicate_pairs (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  candidate_id uuid not null,
  -- The greater of both ids, so that a pair is there once.
  other_id uuid not null,
  with_contact boolean not null,
  score double precision not null check (score between 0 and 1),
  verdict text not null check (verdict in ('same', 'likely')),
  -- [{field, kind, weight}], never a value.
  evidence jsonb not null,
  status text not null default 'open' check (status in ('open', 'dismissed', 'merged')),
  decided_by uuid,
  decided_at timestamptz(6),
  found_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, candidate_id, other_id, with_contact),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, other_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, decided_by) references users (tenant_id, id) on delete restrict on update cascade
);
create index duplicate_pairs_tenant_id_other_id_idx on duplicate_pairs (tenant_id, other_id);
create index duplicate_pairs_tenant_id_decided_by_idx on duplicate_pairs (tenant_id, decided_by);

create table candidate_merges (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  survivor_id uuid not null,
  merged_id uuid not null check (merged_id <> survivor_id),
  -- What both were before and which rows were moved: all that undoing takes.
  snapshot jsonb not null,
  merged_by uuid not null,
  merged_at timestamptz(6) not null default current_timestamp,
  undone_by uuid,
  undone_at timestamptz(6),
  primary key (tenant_id, id),
  foreign key (tenant_id, survivor_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, merged_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, merged_by) references users (tenant_id, id) on delete restrict on update cascade,
  foreign key (tenant_id, undone_by) references users (tenant_id, id) on delete restrict on update cascade
);
create index candidate_merges_tenant_id_survivor_id_idx on candidate_merges (tenant_id, survivor_id);
create index candidate_merges_tenant_id_merged_id_idx on candidate_merges (tenant_id, merged_id);
create index candidate_merges_tenant_id_merged_by_idx on candidate_merges (tenant_id, merged_by);
create index candidate_merges_tenant_id_undone_by_idx on candidate_merges (tenant_id, undone_by);

-- A candidate who is, or looks like, somebody who left the company.
create table left_flags (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  candidate_id uuid not null,
  left_candidate_id uuid not null,
  score double precision not null check (score between 0 and 1),
  evidence jsonb not null,
  -- Of the one who left, when the flag was raised.
  rehire_eligibility text check (rehire_eligibility in ('eligible', 'review', 'ineligible')),
  created_at timestamptz(6) not null default current_timestamp,
  acknowledged_by uuid,
  acknowledged_at timestamptz(6),
  primary key (tenant_id, id),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, left_candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, acknowledged_by) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index left_flags_tenant_id_candidate_id_left_candidate_id_key
  on left_flags (tenant_id, candidate_id, left_candidate_id);
create index left_flags_tenant_id_left_candidate_id_idx on left_flags (tenant_id, left_candidate_id);
create index left_flags_tenant_id_acknowledged_by_idx on left_flags (tenant_id, acknowledged_by);

-- How a tenant wants things done; without a row by the defaults. Who changed it says the audit.
create table tenant_settings (
  tenant_id uuid not null primary key references tenants (id) on delete cascade on update cascade,
  duplicate_rule text not null default 'warn' check (duplicate_rule in ('warn', 'link', 'reject')),
  updated_at timestamptz(6) not null default current_timestamp
);

-- 2. Row level security ----------------------------------------------------------------------------------------------

-- The same words as in the migration before: ME the user, IN_CHARGE an admin or the programs' own work, ON_TEAM also
-- recruiters; SEES(x) who sees the candidate x, REACHES(x) who sees their contact data, OWNS(x) whose candidate it is.
create or replace function pg_temp.condition(words text) returns text language sql as $$
  select replace(replace(replace(
    regexp_replace(regexp_replace(regexp_replace(words,
      'SEES\((\w+)\.(\w+)\)', 'exists (select 1 from candidates c where c.tenant_id = \1.tenant_id and c.id = \1.\2)', 'g'),
      'REACHES\((\w+)\.(\w+)\)',
      'exists (select 1 from candidate_contacts k where k.tenant_id = \1.tenant_id and k.candidate_id = \1.\2)', 'g'),
      'OWNS\((\w+)\.(\w+)\)',
      'exists (select 1 from candidates c where c.tenant_id = \1.tenant_id and c.id = \1.\2 and c.owner_id = ME)', 'g'),
    'ON_TEAM', $q$(select current_setting('app.role', true)) in ('admin', 'system', 'recruiter')$q$),
    'IN_CHARGE', $q$(select current_setting('app.role', true)) in ('admin', 'system')$q$),
    'ME', $q$(select nullif(current_setting('app.user_id', true), '')::uuid)$q$)
$$;

create or replace function pg_temp.protect(table_name text, seen text, changed text) returns void language plpgsql as $$
declare
  tenant constant text := $q$tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)$q$;
  seen_sql constant text := format('%s and (%s)', tenant, pg_temp.condition(seen));
  changed_sql constant text := format('%s and (%s)', tenant, pg_temp.condition(changed));
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format('create policy tenant_select on %I for select to public using (%s)', table_name, seen_sql);
  execute format('create policy tenant_insert on %I for insert to public with check (%s)', table_name, changed_sql);
  execute format('create policy tenant_update on %I for update to public using (%s) with check (%s)', table_name,
    changed_sql, changed_sql);
  execute format('create policy tenant_delete on %I for delete to public using (%s)', table_name, changed_sql);
end
$$;

select pg_temp.protect('candidate_match_keys',
  seen => $q$IN_CHARGE or (ON_TEAM and SEES(candidate_match_keys.candidate_id)
    and (starts_with(key, 'name:') or REACHES(candidate_match_keys.candidate_id)))$q$,
  changed => 'IN_CHARGE');

select pg_temp.protect('duplicate_pairs',
  seen => 'IN_CHARGE or (ON_TEAM and SEES(duplicate_pairs.candidate_id) and SEES(duplicate_pairs.other_id)
    and (not with_contact or (REACHES(duplicate_pairs.candidate_id) and REACHES(duplicate_pairs.other_id))))',
  changed => 'IN_CHARGE');

select pg_temp.protect('candidate_merges',
  seen => 'IN_CHARGE or (ON_TEAM and OWNS(candidate_merges.survivor_id) and OWNS(candidate_merges.merged_id))',
  changed => 'IN_CHARGE');

select pg_temp.protect('left_flags',
  seen => 'IN_CHARGE or (ON_TEAM and SEES(left_flags.candidate_id))',
  changed => 'IN_CHARGE');

select pg_temp.protect('tenant_settings', seen => 'ON_TEAM', changed => 'IN_CHARGE');

create trigger audit after insert or update or delete on duplicate_pairs
  for each row execute function audit_row_change('candidate_id');
create trigger audit after insert or update or delete on left_flags for each row execute function audit_row_change();
create trigger audit after insert or update or delete on tenant_settings
  for each row execute function audit_row_change('tenant_id');

-- 3. Finding duplicates ----------------------------------------------------------------------------------------------

-- The candidates whom somebody of this name and these keys may be, as far as the viewer may know: contact keys only where
-- they see contact data. What agrees by the letter comes first, then names by likeness.
-- Volatile, because it sets a threshold and how it is planned for its transaction.
-- wanted: {name_key, keys[], hashes[] (hex), besides (an id or null), owner_id (or null)}.
create function find_duplicate_candidates(wanted jsonb, most integer)
returns table (id uuid, by_contact boolean, likeness real) rows 20
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  viewer constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
  viewer_role constant text := current_setting('app.role', true);
  sees_all constant boolean := coalesce(viewer_role in ('admin', 'system'), false);
  name_sought constant text := left(wanted ->> 'name_key', 200);
  besides constant uuid := (wanted ->> 'besides')::uuid;
  owner constant uuid := (wanted ->> 'owner_id')::uuid;
begin
  if viewer_role is null or viewer_role not in ('admin', 'system', 'recruiter') then
    return;
  end if;
  set local pg_trgm.similarity_threshold = 0.5;
  -- Planning anew takes as long as finding, and all is found by index whatever the values.
  set local plan_cache_mode = force_generic_plan;
  return query
  -- Found first and joined after, row by row: the planner, who can not know how few they are, would turn it round.
  with hits (candidate_id, needs_contact, rank) as materialized (
    select found.candidate_id, not starts_with(sought.key, 'name:'),
      case when starts_with(sought.key, 'name:') then 1.5 else 2 end::real
    from jsonb_array_elements_text(wanted -> 'keys') as sought (key) cross join lateral (
      select m.candidate_id from candidate_match_keys m where m.tenant_id = tenant and m.key = sought.key limit 2 * most
    ) found
    union all
    select r.candidate_id, false, 3::real from resumes r
    where r.tenant_id = tenant and r.candidate_id is not null
      and r.sha256 in (select decode(hash, 'hex') from jsonb_array_elements_text(wanted -> 'hashes') as hash)
    union all
    (select c.id, false, extensions.similarity(c.name_key, name_sought) from candidates c
    where c.tenant_id = tenant and c.merged_into is null and c.name_key operator(extensions.%) name_sought
      and (owner is null or c.owner_id = owner)
      and (sees_all or c.owner_id = viewer or exists (select 1 from candidate_shares s where s.tenant_id = tenant
        and s.candidate_id = c.id and s.recipient_id = viewer and s.revoked_at is null
        and (s.expires_at is null or s.expires_at > now())))
    order by 3 desc limit most)
  )
  select c.id, bool_or(h.needs_contact), max(h.rank) from hits h
  cross join lateral (select coalesce(n.merged_into, n.id) as id from candidates n
    where n.tenant_id = tenant and n.id = h.candidate_id offset 0) named
  cross join lateral (select x.id, x.owner_id, x.merged_into from candidates x
    where x.tenant_id = tenant and x.id = named.id offset 0) c
  where c.merged_into is null and (besides is null or c.id <> besides) and (owner is null or c.owner_id = owner)
    and (sees_all or c.owner_id = viewer or exists (select 1 from candidate_shares s where s.tenant_id = tenant
      and s.candidate_id = c.id and s.recipient_id = viewer and s.revoked_at is null
      and (s.expires_at is null or s.expires_at > now()) and (s.view_contact or not h.needs_contact)))
  group by c.id order by 3 desc, 1 limit most;
end
$$;

-- 4. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on candidate_match_keys, duplicate_pairs, candidate_merges, left_flags, tenant_settings
  to shortlist_app;
-- With a merge the history goes to the one who remains.
grant update (candidate_id) on candidate_activities to shortlist_app;
grant select on candidate_match_keys to shortlist_definer;
grant select (tenant_id, candidate_id, sha256) on resumes to shortlist_definer;

revoke all on function find_duplicate_candidates(jsonb, integer) from public;
grant execute on function find_duplicate_candidates(jsonb, integer) to shortlist_app;
grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
alter function find_duplicate_candidates(jsonb, integer) owner to shortlist_definer;
revoke create on schema public from shortlist_definer;
