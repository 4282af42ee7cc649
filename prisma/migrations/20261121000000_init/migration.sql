-- Run by shortlist_owner, who owns every table. shortlist_app (API and worker) owns nothing and never bypasses row level
-- security; shortlist_definer (NOLOGIN, BYPASSRLS) owns the few functions that must look across tenants.

-- Ids are UUIDv7: their order is the order of creation, so lists are paged by id.

-- 1. Tables ----------------------------------------------------------------------------------------------------------

create table tenants (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  name text not null check (char_length(name) between 1 and 200),
  created_at timestamptz(6) not null default current_timestamp
);

create table users (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  email text check (email = lower(email) and char_length(email) <= 254),
  name text not null check (char_length(name) between 1 and 200),
  role text not null check (role in ('admin', 'recruiter', 'candidate')),
  status text not null default 'active' check (status in ('active', 'disabled', 'removed')),
  password_hash text not null,
  last_login_at timestamptz(6),
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  check ((email is null) = (status = 'removed'))
);
create unique index users_tenant_id_email_key on users (tenant_id, email);

create table sessions (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  user_id uuid not null,
  created_at timestamptz(6) not null default current_timestamp,
  expires_at timestamptz(6) not null,
  revoked_at timestamptz(6),
  revoke_reason text check (revoke_reason in ('logout', 'reuse', 'user_changed')),
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade on update cascade
);
create index sessions_tenant_id_user_id_idx on sessions (tenant_id, user_id);

create table refresh_tokens (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  session_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz(6) not null default current_timestamp,
  used_at timestamptz(6),
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references sessions (tenant_id, id) on delete cascade on update cascade
);
create unique index refresh_tokens_token_hash_key on refresh_tokens (token_hash);
create index refresh_tokens_tenant_id_session_id_idx on refresh_tokens (tenant_id, session_id);

create table api_keys (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  name text not null check (char_length(name) between 1 and 100),
  prefix text not null,
  key_hash bytea not null,
  scopes text[],
  created_by uuid not null,
  created_at timestamptz(6) not null default current_timestamp,
  expires_at timestamptz(6),
  last_used_at timestamptz(6),
  revoked_at timestamptz(6),
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index api_keys_key_hash_key on api_keys (key_hash);
create index api_keys_tenant_id_created_by_idx on api_keys (tenant_id, created_by);

create table candidates (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  owner_id uuid not null,
  user_id uuid,
  name text,
  email text check (email = lower(email)),
  phone text,
  phone_normalised text,
  location text,
  title text,
  summary text,
  skills text[],
  links text[],
  work jsonb not null default '[]',
  education jsonb not null default '[]',
  source text not null,
  employment_status text not null default 'UNKNOWN' check (employment_status in ('UNKNOWN', 'EMPLOYED', 'LEFT')),
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade,
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index candidates_tenant_id_owner_id_email_key on candidates (tenant_id, owner_id, email);
create index candidates_tenant_id_owner_id_id_idx on candidates (tenant_id, owner_id, id);
create index candidates_tenant_id_user_id_idx on candidates (tenant_id, user_id);

create table resumes (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  owner_id uuid not null,
  candidate_id uuid,
  file_name text not null check (char_length(file_name) between 1 and 255),
  format text not null check (format in ('pdf', 'docx', 'doc', 'txt', 'png', 'jpg', 'tiff')),
  size_bytes integer not null check (size_bytes > 0),
  sha256 bytea not null check (octet_length(sha256) = 32),
  storage_key text not null,
  source text not null,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade,
  foreign key (tenant_id, candidate_id) references candidates (tenant_id, id) on delete no action on update cascade
);
create index resumes_tenant_id_owner_id_sha256_idx on resumes (tenant_id, owner_id, sha256);
create index resumes_tenant_id_candidate_id_idx on resumes (tenant_id, candidate_id);

create table resume_parses (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  resume_id uuid not null,
  pipeline_version text not null,
  owner_id uuid not null,
  resume jsonb not null,
  text text not null,
  quality text not null check (quality in ('good', 'partial', 'unreadable')),
  findings jsonb not null,
  confidence jsonb not null,
  pages integer not null,
  ocr boolean not null,
  read_ms integer not null,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, resume_id, pipeline_version),
  foreign key (tenant_id, resume_id) references resumes (tenant_id, id) on delete cascade on update cascade
);

create table processing_jobs (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  kind text not null,
  owner_id uuid not null,
  resume_id uuid,
  status text not null default 'pending'
    check (status in ('pending', 'processing', 'completed', 'failed', 'cancelled')),
  priority text not null default 'normal' check (priority in ('low', 'normal', 'high')),
  progress_percentage integer not null default 0 check (progress_percentage between 0 and 100),
  current_step text,
  generation integer not null default 0,
  attempts integer not null default 0,
  error_code text,
  error_message text,
  request_id text,
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  started_at timestamptz(6),
  finished_at timestamptz(6),
  queue_checked_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade,
  foreign key (tenant_id, resume_id) references resumes (tenant_id, id) on delete cascade on update cascade
);
create index processing_jobs_tenant_id_resume_id_idx on processing_jobs (tenant_id, resume_id);
create index processing_jobs_tenant_id_status_id_idx on processing_jobs (tenant_id, status, id);
create index processing_jobs_tenant_id_owner_id_id_idx on processing_jobs (tenant_id, owner_id, id);

create table outbox (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  job_name text not null,
  queue_job_id text not null,
  payload jsonb not null check (octet_length(payload::text) <= 2048),
  priority text not null default 'normal' check (priority in ('low', 'normal', 'high')),
  created_at timestamptz(6) not null default current_timestamp,
  claimed_until timestamptz(6),
  sent_at timestamptz(6),
  primary key (tenant_id, id)
);

create table audit_entries (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null default gen_random_uuid(),
  at timestamptz(6) not null default clock_timestamp(),
  actor_id uuid,
  actor_role text,
  action text not null check (action in ('insert', 'update', 'delete')),
  entity text not null,
  entity_id uuid not null,
  before jsonb,
  after jsonb,
  primary key (tenant_id, id)
);
create index audit_entries_tenant_id_at_id_idx on audit_entries (tenant_id, at, id);

create table idempotency_keys (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  principal_id uuid not null,
  route text not null,
  key text not null check (char_length(key) between 1 and 255),
  fingerprint bytea not null,
  response_body bytea,
  created_at timestamptz(6) not null default current_timestamp,
  locked_until timestamptz(6),
  primary key (tenant_id, principal_id, route, key)
);

create table file_crashes (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  sha256 bytea not null,
  pipeline_version text not null,
  crashes integer not null default 1,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, sha256, pipeline_version)
);

-- The sweeper looks for the few rows that are still to be sent or finished, over all tenants. Partial, so that finished
-- rows cost nothing; used only inside definer functions, where no policy hides the tenant.
create index outbox_unsent_idx on outbox (created_at) where sent_at is null;
create index processing_jobs_unfinished_idx on processing_jobs (queue_checked_at) where status in ('pending', 'processing');

-- 2. Row level security ----------------------------------------------------------------------------------------------
-- Settings are read in a sub-select, so that they are evaluated once per statement. After a transaction with a local
-- setting the value is '' on that connection, not NULL; nullif() keeps the cast from failing there.

alter table tenants enable row level security;
alter table tenants force row level security;
create policy tenant_isolation on tenants for all to public
  using (id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

do $$
declare
  name text;
begin
  foreach name in array array[
    'users', 'sessions', 'refresh_tokens', 'api_keys', 'outbox', 'idempotency_keys', 'file_crashes'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant_isolation on %I for all to public
         using (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid))
         with check (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', name);
  end loop;

  -- Private to their owner; admins and the programs' own work (role system) see the whole tenant.
  foreach name in array array['resumes', 'resume_parses', 'processing_jobs'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant_isolation on %I for all to public
         using (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
           and ((select current_setting(''app.role'', true)) in (''admin'', ''system'')
             or owner_id = (select nullif(current_setting(''app.user_id'', true), '''')::uuid)))
         with check (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
           and ((select current_setting(''app.role'', true)) in (''admin'', ''system'')
             or owner_id = (select nullif(current_setting(''app.user_id'', true), '''')::uuid)))', name);
  end loop;
end
$$;

alter table candidates enable row level security;
alter table candidates force row level security;
create policy tenant_isolation on candidates for all to public
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and ((select current_setting('app.role', true)) in ('admin', 'system')
      or owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid)
      or user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)))
  -- Not `or user_id`: whoever names themselves as the person would plant rows with another owner.
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and ((select current_setting('app.role', true)) in ('admin', 'system')
      or owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));

alter table audit_entries enable row level security;
alter table audit_entries force row level security;
create policy tenant_isolation on audit_entries for all to public
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and (select current_setting('app.role', true)) in ('admin', 'system'))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and (select current_setting('app.role', true)) in ('admin', 'system'));

-- 3. Audit -----------------------------------------------------------------------------------------------------------

create function audit_row_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  hidden constant text[] := array['password_hash', 'key_hash', 'last_used_at', 'last_login_at', 'updated_at'];
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - hidden end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - hidden end;
  row_tenant uuid := coalesce(new_row ->> 'tenant_id', old_row ->> 'tenant_id')::uuid;
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
    coalesce(new_row ->> 'id', old_row ->> 'id')::uuid, old_row, new_row);
  return null;
end
$$;

create trigger audit after insert or update or delete on users for each row execute function audit_row_change();
create trigger audit after insert or update or delete on api_keys for each row execute function audit_row_change();
create trigger audit after insert or update or delete on candidates for each row execute function audit_row_change();
create trigger audit after insert or update or delete on resumes for each row execute function audit_row_change();

create function refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or truncate on audit_entries
  for each statement execute function refuse_change();

-- 4. Functions that look across tenants ------------------------------------------------------------------------------
-- Each is narrow, owned by the BYPASSRLS role, with a pinned search_path, and listed in the allow-list that a test
-- compares with the catalogue (libs/database/src/catalogue.int-spec.ts). pg_temp is named last because it would come first
-- unnamed: a caller's temporary table would stand in for ours, and its triggers would run as the BYPASSRLS role.

create function auth_find_users(wanted_email text, wanted_slug text)
returns table (tenant_id uuid, user_id uuid, password_hash text, role text, status text, slug text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select u.tenant_id, u.id, u.password_hash, u.role, u.status, t.slug
  from tenants t join users u on u.tenant_id = t.id
  where u.email = wanted_email and (wanted_slug is null or t.slug = wanted_slug)
  order by u.created_at
  limit 20
$$;

create function auth_find_api_key(wanted_hash bytea)
returns table (tenant_id uuid, key_id uuid, created_by uuid, scopes text[], expires_at timestamptz, revoked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select k.tenant_id, k.id, k.created_by, k.scopes, k.expires_at, k.revoked_at
  from api_keys k where k.key_hash = wanted_hash
$$;

create function auth_find_refresh_token(wanted_hash bytea)
returns table (tenant_id uuid, token_id uuid, session_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select r.tenant_id, r.id, r.session_id from refresh_tokens r where r.token_hash = wanted_hash
$$;

-- Leases rows to one relay: another one skips them until the lease ends.
create function outbox_claim(older_than interval, most integer)
returns table (tenant_id uuid, id uuid, job_name text, queue_job_id text, payload jsonb, priority text)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  update outbox o set claimed_until = clock_timestamp() + interval '30 seconds'
  from (
    select c.tenant_id, c.id from outbox c
    where c.sent_at is null and c.created_at <= clock_timestamp() - older_than
      and (c.claimed_until is null or c.claimed_until < clock_timestamp())
    order by c.created_at limit most
    for update skip locked
  ) due
  where o.tenant_id = due.tenant_id and o.id = due.id
  returning o.tenant_id, o.id, o.job_name, o.queue_job_id, o.payload, o.priority
$$;

create function outbox_mark_sent(sent_ids uuid[]) returns integer
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with marked as (update outbox set sent_at = clock_timestamp() where id = any (sent_ids) returning 1)
  select count(*)::integer from marked
$$;

-- Unfinished background tasks whose place in the queue was not looked at for a while, oldest first. Marks them as looked
-- at, so that several sweepers share the work.
create function processing_jobs_claim_unchecked(older_than interval, most integer)
returns table (tenant_id uuid, id uuid, kind text, resume_id uuid, generation integer, priority text, request_id text)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  update processing_jobs j set queue_checked_at = clock_timestamp()
  from (
    select u.tenant_id, u.id from processing_jobs u
    where u.status in ('pending', 'processing') and u.queue_checked_at <= clock_timestamp() - older_than
    order by u.queue_checked_at limit most
    for update skip locked
  ) due
  where j.tenant_id = due.tenant_id and j.id = due.id
  returning j.tenant_id, j.id, j.kind, j.resume_id, j.generation, j.priority, j.request_id
$$;

create function processing_jobs_backlog()
returns table (tenant_id uuid, priority text, unfinished integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select j.tenant_id, j.priority, count(*)::integer from processing_jobs j
  where j.status in ('pending', 'processing') group by j.tenant_id, j.priority
$$;

-- Removes what has served its time, in bounded steps; answers how many rows went.
create function purge_expired(most integer) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  gone integer;
  total integer := 0;
begin
  delete from idempotency_keys where ctid = any (array(
    select ctid from idempotency_keys where created_at < now() - interval '24 hours' limit most));
  get diagnostics gone = row_count;
  total := total + gone;
  delete from sessions where ctid = any (array(
    select ctid from sessions where expires_at < now() - interval '30 days' limit most));
  get diagnostics gone = row_count;
  total := total + gone;
  delete from outbox where ctid = any (array(
    select ctid from outbox where sent_at < now() - interval '24 hours' limit most));
  get diagnostics gone = row_count;
  return total + gone;
end
$$;

-- 5. Rights ----------------------------------------------------------------------------------------------------------

revoke all on schema public from public;
grant usage on schema public to shortlist_app, shortlist_definer;

grant select, insert on tenants to shortlist_app;
grant select, insert, update on users, sessions, refresh_tokens, api_keys to shortlist_app;
grant select, insert, update, delete on candidates, resumes, resume_parses, processing_jobs, idempotency_keys,
  file_crashes to shortlist_app;
grant select, insert, update on outbox to shortlist_app;
grant select on audit_entries to shortlist_app;

grant select on tenants, users, refresh_tokens, api_keys to shortlist_definer;
grant select, update (queue_checked_at) on processing_jobs to shortlist_definer;
grant select, update, delete on outbox to shortlist_definer;
grant select, delete on idempotency_keys, sessions to shortlist_definer;
grant insert on audit_entries to shortlist_definer;

do $$
declare
  signature text;
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array[
    'audit_row_change()', 'auth_find_users(text, text)', 'auth_find_api_key(bytea)', 'auth_find_refresh_token(bytea)',
    'outbox_claim(interval, integer)', 'outbox_mark_sent(uuid[])', 'processing_jobs_claim_unchecked(interval, integer)',
    'processing_jobs_backlog()', 'purge_expired(integer)'
  ] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
revoke all on function audit_row_change() from shortlist_app;
revoke all on function refuse_change() from public;
