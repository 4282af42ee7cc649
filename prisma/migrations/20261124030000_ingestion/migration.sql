-- Folders as a way in: directories that are taken in on request, folders that are watched, and the fate of each file. And
-- callbacks: an upload may name an address that is told how its reading ended.

-- 1. Callbacks -------------------------------------------------------------------------------------------------------

alter table processing_jobs add column callback_url text check (char_length(callback_url) between 1 and 2000);

-- A tenant's callbacks are one endpoint, with one secret; it has the tenant's own id, and each delivery its own address.
alter table webhook_endpoints alter column url drop not null;
alter table webhook_endpoints add constraint webhook_endpoints_callbacks_check check ((url is null) = (id = tenant_id));
alter table webhook_deliveries add column callback_url text check (char_length(callback_url) between 1 and 2000);

drop function webhook_emit(uuid, text, jsonb);

-- Writes an event of the present tenant with a delivery for each endpoint that wants it, and one for the callback if there
-- is one; without any, nothing. Whoever causes an event need not be one who may see webhooks. Answers the deliveries.
create function webhook_emit(event uuid, event_type text, event_data jsonb, callback text default null)
returns table (delivery_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  wanted_by uuid[] := array(
    select e.id from webhook_endpoints e
    where e.tenant_id = tenant and e.status = 'enabled'
      and case when e.id = tenant then callback is not null else event_type = any (e.events) end
    order by e.id);
begin
  if cardinality(wanted_by) = 0 then
    return;
  end if;
  insert into webhook_events (tenant_id, id, type, data) values (tenant, event, event_type, event_data);
  return query
    insert into webhook_deliveries (tenant_id, id, endpoint_id, event_id, callback_url, next_attempt_at, check_queue_at)
    select tenant, uuidv7(), w.id, event, case when w.id = tenant then callback end, clock_timestamp(), clock_timestamp()
    from unnest(wanted_by) as w (id)
    returning id;
end
$$;

-- 2. Tables ----------------------------------------------------------------------------------------------------------

-- A directory that somebody asked to be taken in. The background task has the fate; the counts are those of its end.
create table folder_imports (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  processing_job_id uuid not null,
  owner_id uuid not null,
  directory text not null check (char_length(directory) between 1 and 1000),
  callback_url text check (char_length(callback_url) between 1 and 2000),
  imported integer,
  failed integer,
  -- Files that were taken before, and have not changed since.
  known integer,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, processing_job_id) references processing_jobs (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index folder_imports_tenant_id_processing_job_id_key on folder_imports (tenant_id, processing_job_id);
create index folder_imports_tenant_id_owner_id_idx on folder_imports (tenant_id, owner_id);

-- A folder whose files become resumes of a user as they come. One worker looks at a time, for as long as its lease holds.
create table folder_watches (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  directory text not null check (char_length(directory) between 1 and 1000),
  user_id uuid not null,
  lease_until timestamptz(6),
  looked_at timestamptz(6),
  -- Why the last look did not come to its end.
  problem text,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index folder_watches_tenant_id_directory_key on folder_watches (tenant_id, directory);
create index folder_watches_tenant_id_user_id_idx on folder_watches (tenant_id, user_id);

-- What became of each file. The key is made of path, size and time of the last change, so that a file is taken once. A
-- resume that is deleted takes its line along: the name of a file is often that of a person.
create table ingested_files (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  owner_id uuid not null,
  -- Null of a file from a watched folder.
  import_id uuid,
  path text not null check (char_length(path) between 1 and 4096),
  file_key bytea not null check (octet_length(file_key) = 32),
  size_bytes bigint not null,
  modified_at timestamptz(6) not null,
  resume_id uuid,
  processing_job_id uuid,
  error_code text,
  error_message text,
  -- Where the original of a watched folder went.
  moved_to text check (char_length(moved_to) between 1 and 4096),
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  check ((resume_id is null) = (error_code is not null)),
  check ((resume_id is null) = (processing_job_id is null)),
  check ((error_code is null) = (error_message is null)),
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade,
  foreign key (tenant_id, import_id) references folder_imports (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, resume_id) references resumes (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, processing_job_id) references processing_jobs (tenant_id, id) on delete cascade on update cascade
);
create unique index ingested_files_tenant_id_owner_id_file_key_key on ingested_files (tenant_id, owner_id, file_key);
create index ingested_files_tenant_id_owner_id_id_idx on ingested_files (tenant_id, owner_id, id);
create index ingested_files_tenant_id_import_id_id_idx on ingested_files (tenant_id, import_id, id);
create index ingested_files_tenant_id_resume_id_idx on ingested_files (tenant_id, resume_id);
create index ingested_files_tenant_id_processing_job_id_idx on ingested_files (tenant_id, processing_job_id);

create trigger audit after insert or delete on folder_watches for each row execute function audit_row_change();

-- 3. Row level security ----------------------------------------------------------------------------------------------

-- Imports and files are private to their owner; admins and the programs' own work (role system) see the whole tenant. Watches
-- are the admins' alone.
do $$
declare
  name text;
  allowed text;
  tenant constant text := $q$tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)$q$;
  team constant text := $q$(select current_setting('app.role', true)) in ('admin', 'system')$q$;
begin
  foreach name in array array['folder_imports', 'folder_watches', 'ingested_files'] loop
    allowed := case name when 'folder_watches' then format('%s and %s', tenant, team)
      else format($q$%s and (%s or owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid))$q$, tenant, team)
      end;
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant_isolation on %I for all to public using (%s) with check (%s)', name, allowed, allowed);
  end loop;
end
$$;

-- 4. A function that looks across tenants ----------------------------------------------------------------------------

-- Every watched folder, by ids only.
create function folder_watches_all() returns table (tenant_id uuid, watch_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select w.tenant_id, w.id from folder_watches w order by w.looked_at nulls first
$$;

-- 5. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on folder_imports, folder_watches, ingested_files to shortlist_app;
grant select (tenant_id, id, looked_at) on folder_watches to shortlist_definer;

do $$
declare
  signature text;
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array['webhook_emit(uuid, text, jsonb, text)', 'folder_watches_all()'] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
