-- Openings with what they ask for, their stages, and the candidates submitted to them.

-- 1. Tables ----------------------------------------------------------------------------------------------------------

create table jobs (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  title text not null check (char_length(title) between 1 and 200),
  description text not null default '' check (char_length(description) <= 50000),
  department text check (char_length(department) between 1 and 200),
  employment_type text check (employment_type in ('full_time', 'part_time', 'contract', 'temporary', 'internship')),
  location text check (char_length(location) between 1 and 200),
  remote text check (remote in ('onsite', 'hybrid', 'remote')),
  salary_min numeric(12, 2) check (salary_min >= 0),
  salary_max numeric(12, 2) check (salary_max >= 0),
  salary_currency text check (salary_currency ~ '^[A-Z]{3}$'),
  salary_period text check (salary_period in ('hour', 'day', 'week', 'month', 'year')),
  experience_min_years integer check (experience_min_years between 0 and 60),
  experience_max_years integer check (experience_max_years between 0 and 60),
  education_level text
    check (education_level in ('none', 'secondary', 'vocational', 'bachelor', 'master', 'doctorate')),
  education_field text check (char_length(education_field) between 1 and 200),
  openings integer not null default 1 check (openings between 1 and 10000),
  status text not null default 'draft' check (status in ('draft', 'open', 'closed', 'archived')),
  opened_at timestamptz(6),
  closed_at timestamptz(6),
  created_by uuid not null,
  version integer not null default 1,
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references users (tenant_id, id) on delete restrict on update cascade,
  check (salary_min <= salary_max),
  check (experience_min_years <= experience_max_years),
  check ((salary_min is null and salary_max is null) = (salary_currency is null)),
  check (salary_period is null or salary_currency is not null)
);
create index jobs_tenant_id_status_id_idx on jobs (tenant_id, status, id);
create index jobs_tenant_id_created_by_id_idx on jobs (tenant_id, created_by, id);

create table job_skills (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  job_id uuid not null,
  -- Equal for all spellings of a skill, so that matching compares text with text.
  key text not null check (char_length(key) between 1 and 120),
  name text not null check (char_length(name) between 1 and 120),
  kind text not null check (kind in ('required', 'preferred')),
  min_months integer check (min_months between 1 and 720),
  primary key (tenant_id, id),
  foreign key (tenant_id, job_id) references jobs (tenant_id, id) on delete cascade on update cascade
);
create unique index job_skills_tenant_id_job_id_key_key on job_skills (tenant_id, job_id, key);
create index job_skills_tenant_id_key_job_id_idx on job_skills (tenant_id, key, job_id);

create table job_stages (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  job_id uuid not null,
  name text not null check (char_length(name) between 1 and 100),
  position integer not null check (position >= 0),
  primary key (tenant_id, id),
  foreign key (tenant_id, job_id) references jobs (tenant_id, id) on delete cascade on update cascade,
  -- Compared at commit, so that stages may change places within a transaction.
  constraint job_stages_tenant_id_job_id_position_key unique (tenant_id, job_id, position) deferrable initially deferred
);
create unique index job_stages_tenant_id_job_id_name_key on job_stages (tenant_id, job_id, name);
-- What applications refer to, so that a stage is always one of their own job.
create unique index job_stages_tenant_id_job_id_id_key on job_stages (tenant_id, job_id, id);

create table applications (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  candidate_id uuid not null,
  job_id uuid not null,
  stage_id uuid not null,
  status text not null default 'active' check (status in ('active', 'hired', 'rejected', 'withdrawn')),
  reject_reason text check (reject_reason in ('not_qualified', 'missing_skills', 'too_little_experience',
    'salary_expectations', 'location', 'availability', 'work_permit', 'interview', 'position_filled', 'duplicate', 'other')),
  reject_comment text check (char_length(reject_comment) <= 5000),
  note text check (char_length(note) <= 5000),
  submitted_by uuid not null,
  version integer not null default 1,
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, job_id) references jobs (tenant_id, id) on delete no action on update cascade,
  foreign key (tenant_id, job_id, stage_id) references job_stages (tenant_id, job_id, id)
    on delete no action on update cascade,
  foreign key (tenant_id, submitted_by) references users (tenant_id, id) on delete restrict on update cascade,
  check ((status = 'rejected') = (reject_reason is not null)),
  check (reject_comment is null or reject_reason is not null)
);
create unique index applications_one_active_idx on applications (tenant_id, candidate_id, job_id) where status = 'active';
create index applications_tenant_id_candidate_id_id_idx on applications (tenant_id, candidate_id, id);
create index applications_tenant_id_job_id_id_idx on applications (tenant_id, job_id, id);
create index applications_tenant_id_stage_id_id_idx on applications (tenant_id, stage_id, id);
create index applications_tenant_id_submitted_by_idx on applications (tenant_id, submitted_by);

-- Append-only. Stages stand by the names they had, since they may be renamed and removed.
create table application_changes (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  application_id uuid not null,
  actor_id uuid,
  kind text not null check (kind in ('created', 'stage', 'status')),
  from_value text,
  to_value text not null,
  reject_reason text,
  comment text check (char_length(comment) <= 5000),
  created_at timestamptz(6) not null default clock_timestamp(),
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, actor_id) references users (tenant_id, id) on delete restrict on update cascade
);
create index application_changes_tenant_id_application_id_id_idx on application_changes (tenant_id, application_id, id);
create index application_changes_tenant_id_actor_id_idx on application_changes (tenant_id, actor_id);

-- 2. Row level security ----------------------------------------------------------------------------------------------

-- In the conditions: ME the user, IN_CHARGE an admin or the programs' own work, SYSTEM only the latter, ON_TEAM also
-- recruiters.
create or replace function pg_temp.condition(words text) returns text language sql as $$
  select replace(replace(replace(replace(words,
    'ON_TEAM', $q$(select current_setting('app.role', true)) in ('admin', 'system', 'recruiter')$q$),
    'IN_CHARGE', $q$(select current_setting('app.role', true)) in ('admin', 'system')$q$),
    'SYSTEM', $q$(select current_setting('app.role', true)) = 'system'$q$),
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

-- People with accounts of their own see what is open. A recruiter changes what they created.
select pg_temp.protect('jobs',
  seen => $$ON_TEAM or status = 'open'$$,
  changed => 'IN_CHARGE or (ON_TEAM and created_by = ME)');

-- What belongs to a job is seen with it, and changed by those who may change it. Stages are the team's own affair.
select pg_temp.protect(name,
  seen => format('%2$s exists (select 1 from jobs j where j.tenant_id = %1$I.tenant_id and j.id = %1$I.job_id)', name, team),
  changed => format('exists (select 1 from jobs j where j.tenant_id = %1$I.tenant_id and j.id = %1$I.job_id
    and (IN_CHARGE or (ON_TEAM and j.created_by = ME)))', name))
from (values ('job_skills', ''), ('job_stages', 'ON_TEAM and')) as belongings (name, team);

-- Who may see the candidate sees their applications, but for people with accounts of their own: notes and reasons are
-- not meant for them. To whom a candidate is shared, the share must allow submitting.
select pg_temp.protect('applications',
  seen => 'IN_CHARGE or (ON_TEAM and exists (select 1 from candidates c
    where c.tenant_id = applications.tenant_id and c.id = applications.candidate_id))',
  changed => 'IN_CHARGE or (ON_TEAM and (
    exists (select 1 from candidates c where c.tenant_id = applications.tenant_id and c.id = applications.candidate_id
      and c.owner_id = ME)
    or exists (select 1 from candidate_shares s where s.tenant_id = applications.tenant_id
      and s.candidate_id = applications.candidate_id and s.recipient_id = ME and s.revoked_at is null
      and (s.expires_at is null or s.expires_at > now()) and s.submit_to_jobs)))');

-- Seen with the application; nobody writes in another's name.
select pg_temp.protect('application_changes',
  seen => 'exists (select 1 from applications a
    where a.tenant_id = application_changes.tenant_id and a.id = application_changes.application_id)',
  changed => 'SYSTEM or (actor_id = ME and exists (select 1 from applications a
    where a.tenant_id = application_changes.tenant_id and a.id = application_changes.application_id))');

-- 3. Audit -----------------------------------------------------------------------------------------------------------

create trigger audit after insert or update or delete on jobs for each row execute function audit_row_change();
create trigger audit after insert or update or delete on job_skills for each row execute function audit_row_change();
create trigger audit after insert or update or delete on job_stages for each row execute function audit_row_change();
create trigger audit after insert or update or delete on applications for each row execute function audit_row_change();

-- 4. Functions that look past recruiters' privacy --------------------------------------------------------------------

-- Below a policy each application would be compared with its candidate one by one. So the ids of a list are found here, by
-- conditions of their own for tenant and viewer; the rows are then read under the policies.

-- The conditions of a list on applications a, one for each way an application may come into it: $1 is the tenant, $2 the
-- viewer, $3 the filters (job_id, candidate_id, stage_id, status).
create function application_list_conditions(filters jsonb, viewer_role text) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  with viewers (visible) as (
    select 'true' where viewer_role in ('admin', 'system')
    union all select 'exists (select 1 from candidates c
      where c.tenant_id = $1 and c.id = a.candidate_id and c.owner_id = $2)' where viewer_role = 'recruiter'
    union all select 'exists (select 1 from candidate_shares s
      where s.tenant_id = $1 and s.candidate_id = a.candidate_id and s.recipient_id = $2 and s.revoked_at is null
        and (s.expires_at is null or s.expires_at > now()))' where viewer_role = 'recruiter'
  ), filtered (condition) as (
    select concat_ws(' and ', 'a.tenant_id = $1',
      case when filters ? 'job_id' then $q$a.job_id = ($3 ->> 'job_id')::uuid$q$ end,
      case when filters ? 'candidate_id' then $q$a.candidate_id = ($3 ->> 'candidate_id')::uuid$q$ end,
      case when filters ? 'stage_id' then $q$a.stage_id = ($3 ->> 'stage_id')::uuid$q$ end,
      case when filters ? 'status' then $q$a.status = $3 ->> 'status'$q$ end)
  )
  select array_agg(condition || ' and ' || visible) from viewers, filtered
$$;

-- One page of the applications whose candidates the viewer may see, newest first.
create function find_applications(filters jsonb, after_id uuid, most integer, skipped integer)
returns table (id uuid) rows 20
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  after constant text := case when after_id is null then 'true' else 'a.id < $4' end;
  statement text;
begin
  select string_agg(format('(select a.id from applications a where %s and %s order by a.id desc limit $5 + $6)', condition,
    after), ' union ')
  into statement from unnest(application_list_conditions(filters, current_setting('app.role', true))) as condition;
  if statement is null then
    return;
  end if;
  return query execute format('select f.id from (%s) f (id) order by f.id desc limit $5 offset $6', statement)
  using nullif(current_setting('app.tenant_id', true), '')::uuid, nullif(current_setting('app.user_id', true), '')::uuid,
    filters, after_id, most, skipped;
end
$$;

-- How many applications such a list has; counts no further than most.
create function count_applications(filters jsonb, most integer) returns integer
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  statement text;
  counted integer;
begin
  select string_agg(format('(select a.id from applications a where %s limit $4)', condition), ' union ')
  into statement from unnest(application_list_conditions(filters, current_setting('app.role', true))) as condition;
  if statement is null then
    return 0;
  end if;
  execute format('select count(*)::integer from (select id from (%s) found limit $4) bounded', statement) into counted
  using nullif(current_setting('app.tenant_id', true), '')::uuid, nullif(current_setting('app.user_id', true), '')::uuid,
    filters, most;
  return counted;
end
$$;


-- Moves what stands in one stage of a job to another, also applications of candidates whom the caller may not see: their
-- own job's stage must be removable without telling whether there are any. Does nothing for who may not write the job.
create function applications_leave_stage(wanted_job uuid, leaving uuid, entering uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with job as (
    select j.tenant_id, j.id, l.name as leaving_name, e.name as entering_name
    from jobs j
    join job_stages l on l.tenant_id = j.tenant_id and l.job_id = j.id and l.id = leaving
    join job_stages e on e.tenant_id = j.tenant_id and e.job_id = j.id and e.id = entering
    where j.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid and j.id = wanted_job
      and (current_setting('app.role', true) in ('admin', 'system')
        or (current_setting('app.role', true) = 'recruiter'
          and j.created_by = nullif(current_setting('app.user_id', true), '')::uuid))
  ), moved as (
    update applications a set stage_id = entering, version = a.version + 1, updated_at = clock_timestamp()
    from job where a.tenant_id = job.tenant_id and a.job_id = job.id and a.stage_id = leaving
    returning a.tenant_id, a.id, a.candidate_id, a.job_id, job.leaving_name, job.entering_name
  ), noted as (
    insert into candidate_activities (tenant_id, id, candidate_id, actor_id, kind, details)
    select tenant_id, uuidv7(), candidate_id, nullif(current_setting('app.user_id', true), '')::uuid,
      'application_stage_changed',
      jsonb_build_object('application_id', id, 'job_id', job_id, 'from', leaving_name, 'to', entering_name)
    from moved
  )
  insert into application_changes (tenant_id, id, application_id, actor_id, kind, from_value, to_value)
  select tenant_id, uuidv7(), id, nullif(current_setting('app.user_id', true), '')::uuid, 'stage', leaving_name,
    entering_name
  from moved
$$;

-- 5. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on jobs, job_skills, job_stages to shortlist_app;
grant select, insert, update on applications to shortlist_app;
grant select, insert on application_changes to shortlist_app;

grant select on jobs, job_stages to shortlist_definer;
grant select, update (stage_id, version, updated_at) on applications to shortlist_definer;
grant insert on application_changes, candidate_activities to shortlist_definer;

do $$
declare
  signature text;
begin
  revoke all on function application_list_conditions(jsonb, text) from public;
  grant execute on function application_list_conditions(jsonb, text) to shortlist_definer;
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array[
    'applications_leave_stage(uuid, uuid, uuid)', 'find_applications(jsonb, uuid, integer, integer)',
    'count_applications(jsonb, integer)'
  ] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
