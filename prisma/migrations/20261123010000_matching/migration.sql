-- Matches of candidates with open jobs: how they are found, what is kept of them, and the weights that tenants and jobs set.

-- 1. Tables ----------------------------------------------------------------------------------------------------------

-- {"skills", "experience", "education", "location"}: what each part counts for; null for the defaults.
alter table tenant_settings add column match_weights jsonb check (jsonb_typeof(match_weights) = 'object');
-- Of this job, in place of the tenant's.
alter table jobs add column match_weights jsonb check (jsonb_typeof(match_weights) = 'object');

-- What of a candidate counts, worked out once, and when the candidate was last matched.
create table match_profiles (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  candidate_id uuid not null,
  -- As text: it is read as a whole, by the hundred thousand.
  digest json not null,
  -- Stems of the words of the titles that the candidate has or had: by them candidates are found who share no skill.
  title_words text[] not null,
  scorer_version text not null,
  -- The candidate's updated_at that the digest was made from.
  candidate_version timestamptz(6) not null,
  -- Of the last run of the candidate against all open jobs; null when it must be run again whatever has changed.
  matched_version timestamptz(6),
  -- YYYY-MM: use and experience count up to then.
  matched_as_of text,
  matched_at timestamptz(6),
  primary key (tenant_id, candidate_id),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade
);
create index match_profiles_title_words_idx on match_profiles using gin (tenant_id, title_words)
  where cardinality(title_words) > 0;

-- Skills of a digest beyond those in candidate_skills: what the texts of positions name.
create table match_profile_skills (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  candidate_id uuid not null,
  skill text not null,
  primary key (tenant_id, candidate_id, skill),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade
);
create index match_profile_skills_tenant_id_skill_candidate_id_idx
  on match_profile_skills (tenant_id, skill, candidate_id);

-- The last run of a job against the candidates.
create table job_match_runs (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  job_id uuid not null,
  job_version integer not null,
  -- As they were set by job or tenant; null for the defaults.
  weights jsonb,
  scorer_version text not null,
  as_of text not null,
  -- The last match kept, once as many are kept as a job may have: what comes behind it is not.
  floor numeric(6, 3),
  floor_candidate_id uuid,
  -- Null when it must be run again whatever has changed.
  matched_at timestamptz(6) default current_timestamp,
  primary key (tenant_id, job_id),
  foreign key (tenant_id, job_id) references jobs (tenant_id, id) on delete cascade on update cascade,
  check ((floor is null) = (floor_candidate_id is null))
);

create table matches (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  candidate_id uuid not null,
  job_id uuid not null,
  total numeric(6, 3) not null check (total between 0 and 100),
  -- Null for a part of which job or candidate says nothing; then it weighs 0.
  skills_score numeric(4, 1) check (skills_score between 0 and 100),
  experience_score numeric(4, 1) check (experience_score between 0 and 100),
  education_score numeric(4, 1) check (education_score between 0 and 100),
  location_score numeric(4, 1) check (location_score between 0 and 100),
  -- Percent, whole: together 100, or 0.
  skills_weight numeric(3) not null check (skills_weight between 0 and 100),
  experience_weight numeric(3) not null check (experience_weight between 0 and 100),
  education_weight numeric(3) not null check (education_weight between 0 and 100),
  location_weight numeric(3) not null check (location_weight between 0 and 100),
  matching_skills text[] not null,
  missing_skills text[] not null,
  -- [{part, favours, code, values, place}]
  evidence jsonb not null,
  explanation text not null,
  -- What it was computed from; where one of these is no longer so, the match is stale.
  scorer_version text not null,
  as_of text not null,
  weights jsonb,
  candidate_version timestamptz(6) not null,
  job_version integer not null,
  -- Whether it is among the best of its job, and of its candidate: what is neither is in no list.
  of_job boolean not null,
  of_candidate boolean not null,
  -- Taken away by a person; it is not computed again.
  is_active boolean not null default true,
  viewed_at timestamptz(6),
  viewed_by uuid,
  -- When it was first told of as a high one.
  announced_at timestamptz(6),
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, job_id) references jobs (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, viewed_by) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index matches_tenant_id_job_id_candidate_id_key on matches (tenant_id, job_id, candidate_id);
create index matches_tenant_id_job_id_total_id_idx on matches (tenant_id, job_id, total, id);
create index matches_tenant_id_candidate_id_total_id_idx on matches (tenant_id, candidate_id, total, id);
create index matches_tenant_id_viewed_by_idx on matches (tenant_id, viewed_by);
-- Which is the last of those kept for a job is read from the index alone.
create index matches_of_job_idx on matches (tenant_id, job_id, total, candidate_id) where is_active and of_job;

-- 2. Row level security ----------------------------------------------------------------------------------------------

-- The same words as in the migrations before: IN_CHARGE an admin or the programs' own work, ON_TEAM also recruiters;
-- SEES(x) who sees the candidate x.
create or replace function pg_temp.condition(words text) returns text language sql as $$
  select replace(replace(
    regexp_replace(words,
      'SEES\((\w+)\.(\w+)\)', 'exists (select 1 from candidates c where c.tenant_id = \1.tenant_id and c.id = \1.\2)', 'g'),
    'ON_TEAM', $q$(select current_setting('app.role', true)) in ('admin', 'system', 'recruiter')$q$),
    'IN_CHARGE', $q$(select current_setting('app.role', true)) in ('admin', 'system')$q$)
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

select pg_temp.protect('match_profiles',
  seen => 'IN_CHARGE or (ON_TEAM and SEES(match_profiles.candidate_id))',
  changed => 'IN_CHARGE');

select pg_temp.protect('match_profile_skills',
  seen => 'IN_CHARGE or (ON_TEAM and SEES(match_profile_skills.candidate_id))',
  changed => 'IN_CHARGE');

select pg_temp.protect('job_match_runs', seen => 'ON_TEAM', changed => 'IN_CHARGE');

-- People with accounts of their own see what they match of the jobs that they see: the open ones.
select pg_temp.protect('matches',
  seen => 'IN_CHARGE or (SEES(matches.candidate_id) and (ON_TEAM or (is_active and exists (select 1 from jobs j
    where j.tenant_id = matches.tenant_id and j.id = matches.job_id))))',
  changed => 'IN_CHARGE');

-- 3. Audit -----------------------------------------------------------------------------------------------------------

-- Of what people do: viewing and taking away. What the programs compute can be computed again.
create trigger audit after update on matches for each row
  when (old.is_active <> new.is_active or old.viewed_at is distinct from new.viewed_at)
  execute function audit_row_change();

-- 4. Finding candidates ----------------------------------------------------------------------------------------------

-- The candidates who have one of the skills, those first who can gain most by them. Answers each with that sum.
-- wanted: {skill: points}, whole numbers. One call answers what comes behind the last row of the one before.
-- Volatile, because it sets how much memory it may take for its transaction. At the default cost of a page the table would be
-- read from end to end for frequent skills, with the rows of all tenants.
create function match_candidates_by_skill(wanted jsonb, below bigint, before_id uuid, most integer)
returns table (candidate_id uuid, points bigint) rows 1000
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set random_page_cost = 1.1
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
begin
  if current_setting('app.role', true) is distinct from 'system' then
    return;
  end if;
  set local work_mem = '64MB';
  return query
  with sought as materialized (select key as skill, value::bigint as points from jsonb_each_text(wanted)),
  sums as (
    select s.candidate_id, sum(s.points)::bigint as points from (
      select k.candidate_id, w.points from sought w
      join candidate_skills k on k.tenant_id = tenant and k.skill = w.skill
      union all
      select k.candidate_id, w.points from sought w
      join match_profile_skills k on k.tenant_id = tenant and k.skill = w.skill
    ) s group by s.candidate_id
  )
  select f.candidate_id, f.points from sums f
  where before_id is null or (f.points, f.candidate_id) < (below, before_id)
  order by f.points desc, f.candidate_id desc limit most;
end
$$;

-- One page of the candidates with one of the words in a title, the newest first, each with whether they have one of the
-- skills too.
create function match_candidates_by_title(words text[], skills text[], before_id uuid, most integer)
returns table (candidate_id uuid, has_skill boolean) rows 1000
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
begin
  if current_setting('app.role', true) is distinct from 'system' then
    return;
  end if;
  return query
  -- The page first: whether its people have a skill is asked for them alone.
  with page as materialized (
    select p.candidate_id from match_profiles p
    where p.tenant_id = tenant and cardinality(p.title_words) > 0 and p.title_words && words
      and (before_id is null or p.candidate_id < before_id)
    order by p.candidate_id desc limit most
  )
  select page.candidate_id, k.found from page cross join lateral (
    select exists (select 1 from candidate_skills s
        where s.tenant_id = tenant and s.candidate_id = page.candidate_id and s.skill = any (skills))
      or exists (select 1 from match_profile_skills s
        where s.tenant_id = tenant and s.candidate_id = page.candidate_id and s.skill = any (skills)) as found offset 0
  ) k order by page.candidate_id desc;
end
$$;

-- Over all tenants, for work that is due by the clock: open jobs that were never matched, or by another scorer, with other
-- weights or in another month; and candidates that were never matched. Either job_id or candidate_id is null.
create function matches_due(scorer text, month text, most integer)
returns table (tenant_id uuid, job_id uuid, candidate_id uuid) rows 100
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  (select j.tenant_id, j.id, null::uuid from jobs j
    left join tenant_settings s on s.tenant_id = j.tenant_id
    left join job_match_runs r on r.tenant_id = j.tenant_id and r.job_id = j.id
    where j.status = 'open' and (r.job_id is null or r.scorer_version <> scorer or r.as_of <> month
      or r.job_version <> j.version or r.weights is distinct from coalesce(j.match_weights, s.match_weights))
    limit most)
  union all
  (select c.tenant_id, null::uuid, c.id from candidates c
    where c.merged_into is null and not exists (select 1 from match_profiles p
      where p.tenant_id = c.tenant_id and p.candidate_id = c.id)
    limit most)
$$;

-- 5. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on match_profiles, match_profile_skills, job_match_runs, matches to shortlist_app;
grant select on match_profiles, match_profile_skills, job_match_runs, tenant_settings to shortlist_definer;

do $$
declare
  signature text;
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array[
    'match_candidates_by_skill(jsonb, bigint, uuid, integer)', 'match_candidates_by_title(text[], text[], uuid, integer)',
    'matches_due(text, text, integer)'
  ] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
