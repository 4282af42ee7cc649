-- Google Drive: accounts that users have connected, folders that are taken in, and what became of each file.

-- 1. Tables ----------------------------------------------------------------------------------------------------------

-- A user on the way to Google's consent and back. Taken when they return, so that each serves once.
create table oauth_states (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  owner_id uuid not null,
  -- SHA-256 of 256 random bits: unique over all tenants by chance, tells nothing.
  state_hash bytea not null,
  -- The PKCE verifier, sealed by libs/crypto.
  secret bytea not null,
  created_at timestamptz(6) not null default current_timestamp,
  expires_at timestamptz(6) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete cascade on update cascade
);
create unique index oauth_states_state_hash_key on oauth_states (state_hash);
create index oauth_states_tenant_id_owner_id_idx on oauth_states (tenant_id, owner_id);

create table drive_connections (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  owner_id uuid not null,
  -- What Google calls the account, whatever its address becomes.
  account_id text not null check (char_length(account_id) between 1 and 255),
  account_email text not null check (char_length(account_email) <= 320),
  state text not null default 'connected' check (state in ('connected', 'revoked')),
  -- The refresh token, sealed by libs/crypto; not kept once it is of no use.
  secret bytea,
  scopes text[],
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  check ((state = 'connected') = (secret is not null)),
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index drive_connections_tenant_id_owner_id_account_id_key
  on drive_connections (tenant_id, owner_id, account_id);
create unique index drive_connections_tenant_id_id_owner_id_key on drive_connections (tenant_id, id, owner_id);

create table drive_syncs (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  owner_id uuid not null,
  connection_id uuid not null,
  folder_id text not null check (char_length(folder_id) between 1 and 200),
  folder_name text not null check (char_length(folder_name) between 1 and 255),
  -- Where the folder is in a shared drive.
  shared_drive_id text,
  frequency text not null check (frequency in ('daily', 'weekly', 'manual')),
  include_subfolders boolean not null,
  is_active boolean not null default true,
  -- Where the changes not looked at yet begin; null before the first whole listing.
  page_token text,
  -- The folders whose files are taken in, as the last listing found them.
  folder_ids text[],
  listed_at timestamptz(6),
  -- The background task of the run under way, or else of the last one.
  task_id uuid,
  last_sync_at timestamptz(6),
  -- Of a manual sync: when a run that somebody asked for is repeated.
  next_sync_at timestamptz(6),
  files_imported integer not null default 0,
  files_skipped integer not null default 0,
  files_failed integer not null default 0,
  last_error_code text,
  last_error text,
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  check (frequency = 'manual' or next_sync_at is not null),
  check ((last_error_code is null) = (last_error is null)),
  -- With the owner: nobody can use the account of somebody else.
  foreign key (tenant_id, connection_id, owner_id) references drive_connections (tenant_id, id, owner_id)
    on delete cascade on update cascade,
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade,
  foreign key (tenant_id, task_id) references processing_jobs (tenant_id, id)
    on delete set null (task_id) on update cascade
);
create unique index drive_syncs_tenant_id_connection_id_folder_id_key
  on drive_syncs (tenant_id, connection_id, folder_id);
create unique index drive_syncs_tenant_id_id_owner_id_key on drive_syncs (tenant_id, id, owner_id);
create index drive_syncs_tenant_id_owner_id_id_idx on drive_syncs (tenant_id, owner_id, id);
create index drive_syncs_tenant_id_task_id_idx on drive_syncs (tenant_id, task_id);
-- What is due, over all tenants; used only inside definer functions.
create index drive_syncs_due_idx on drive_syncs (next_sync_at) where is_active and next_sync_at is not null;

-- One row for each content of a file that was seen. The name of a file is often that of a person.
create table drive_files (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  sync_id uuid not null,
  owner_id uuid not null,
  drive_file_id text not null check (char_length(drive_file_id) between 1 and 200),
  -- Of the content: its MD5, or where Google tells none, when it was changed.
  content_version text not null check (char_length(content_version) between 1 and 100),
  name text check (char_length(name) <= 255),
  mime_type text not null check (char_length(mime_type) <= 255),
  outcome text not null check (outcome in ('imported', 'skipped', 'failed')),
  reason_code text,
  reason text,
  -- Whether the next run looks at it again, and how often it has failed.
  will_retry boolean not null default false,
  tries integer not null default 1,
  resume_id uuid,
  seen_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  check ((outcome = 'imported') = (resume_id is not null)),
  check ((outcome = 'imported') = (reason_code is null)),
  check ((reason_code is null) = (reason is null)),
  check (outcome = 'failed' or not will_retry),
  foreign key (tenant_id, sync_id, owner_id) references drive_syncs (tenant_id, id, owner_id)
    on delete cascade on update cascade,
  foreign key (tenant_id, resume_id) references resumes (tenant_id, id)
    on delete set null (resume_id) on update cascade
);
create index drive_files_tenant_id_sync_id_id_idx on drive_files (tenant_id, sync_id, id);
create index drive_files_tenant_id_sync_id_outcome_id_idx on drive_files (tenant_id, sync_id, outcome, id);
create index drive_files_tenant_id_resume_id_idx on drive_files (tenant_id, resume_id);
-- Each content becomes one resume, whatever dies or runs twice; and has one line until then.
create unique index drive_files_imported_key on drive_files (tenant_id, sync_id, drive_file_id, content_version)
  where outcome = 'imported';
create unique index drive_files_left_out_key on drive_files (tenant_id, sync_id, drive_file_id, content_version)
  where outcome <> 'imported';

-- A line outlives its resume, without the name: the file may still be in the folder, and must not come in again.
create function drive_file_forget() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  new.outcome := 'skipped';
  new.reason_code := 'resume_removed';
  new.reason := 'The resume was removed here. It comes in again only when the file changes.';
  new.name := null;
  return new;
end
$$;
revoke all on function drive_file_forget() from public;

create trigger forget before update of resume_id on drive_files
  for each row when (old.resume_id is not null and new.resume_id is null) execute function drive_file_forget();

create trigger audit after insert or delete or update of state, account_id on drive_connections
  for each row execute function audit_row_change();
create trigger audit after insert or delete or update of folder_name, frequency, include_subfolders, is_active
  on drive_syncs for each row execute function audit_row_change();

-- 2. Row level security ----------------------------------------------------------------------------------------------

-- Private to their owner; admins and the programs' own work (role system) see the whole tenant.
do $$
declare
  name text;
begin
  foreach name in array array['oauth_states', 'drive_connections', 'drive_syncs', 'drive_files'] loop
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

-- 3. Functions with rights that the programs don't have --------------------------------------------------------------

-- Takes a state, once, and tells whose it is: who comes back from Google names no tenant.
create function oauth_state_take(wanted_hash bytea)
returns table (tenant_id uuid, id uuid, owner_id uuid, role text, is_active boolean, secret bytea, expires_at timestamptz)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  delete from oauth_states s using users u
  where s.state_hash = wanted_hash and u.tenant_id = s.tenant_id and u.id = s.owner_id
  returning s.tenant_id, s.id, s.owner_id, u.role, u.status = 'active', s.secret, s.expires_at
$$;

-- Syncs whose time has come, the most overdue first. Those whose owner is gone or whose account is revoked wait.
create function drive_syncs_due(most integer) returns table (tenant_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select s.tenant_id, s.id from drive_syncs s
  join drive_connections c on c.tenant_id = s.tenant_id and c.id = s.connection_id and c.state = 'connected'
  join users u on u.tenant_id = s.tenant_id and u.id = s.owner_id and u.status = 'active'
  where s.is_active and s.next_sync_at is not null and s.next_sync_at <= clock_timestamp()
  order by s.next_sync_at limit most
$$;

-- 4. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, delete on oauth_states to shortlist_app;
grant select, insert, update, delete on drive_connections, drive_syncs, drive_files to shortlist_app;

grant select, delete on oauth_states to shortlist_definer;
-- Never the secrets.
grant select (tenant_id, id, state) on drive_connections to shortlist_definer;
grant select (tenant_id, id, owner_id, connection_id, is_active, next_sync_at) on drive_syncs to shortlist_definer;

do $$
declare
  signature text;
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array['oauth_state_take(bytea)', 'drive_syncs_due(integer)'] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
