-- CVs that are compared with the description of an opening, for their senders: no resume, no candidate.

-- 1. Table -----------------------------------------------------------------------------------------------------------

-- The background task has the fate, this row what was sent and what came of it. A text is stored as a file, too. The file
-- goes as soon as it is read, the rest when its time is over.
create table analyses (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  processing_job_id uuid not null,
  owner_id uuid not null,
  file_name text not null check (char_length(file_name) between 1 and 255),
  format text not null check (format in ('pdf', 'docx', 'doc', 'txt', 'png', 'jpg', 'tiff')),
  sha256 bytea not null check (octet_length(sha256) = 32),
  storage_key text not null,
  job_description text not null check (char_length(job_description) between 50 and 50000),
  result jsonb,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, processing_job_id) references processing_jobs (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index analyses_tenant_id_processing_job_id_key on analyses (tenant_id, processing_job_id);
create index analyses_tenant_id_owner_id_idx on analyses (tenant_id, owner_id);
create index analyses_tenant_id_sha256_idx on analyses (tenant_id, sha256);
create index analyses_created_at_idx on analyses (created_at);

-- 2. Row level security ----------------------------------------------------------------------------------------------

-- For those who sent it, admins and the programs' own work.
create function pg_temp.protect_analyses() returns void language plpgsql as $$
declare
  allowed constant text := $q$tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and ((select current_setting('app.role', true)) in ('admin', 'system')
      or owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid))$q$;
begin
  alter table analyses enable row level security;
  alter table analyses force row level security;
  execute format('create policy tenant_select on analyses for select to public using (%s)', allowed);
  execute format('create policy tenant_insert on analyses for insert to public with check (%s)', allowed);
  execute format('create policy tenant_update on analyses for update to public using (%s) with check (%s)', allowed, allowed);
  execute format('create policy tenant_delete on analyses for delete to public using (%s)', allowed);
end
$$;
select pg_temp.protect_analyses();

-- 3. A function that looks across tenants ----------------------------------------------------------------------------

-- What has served its time, with the files to remove first: a row must not go before its file. Unfinished work is never
-- too old. Nothing ends before it was sent: by the index only what may be due is looked at.
create function analyses_expired(keep interval, most integer)
returns table (tenant_id uuid, processing_job_id uuid, storage_key text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select a.tenant_id, a.processing_job_id, a.storage_key
  from analyses a
  join processing_jobs j on j.tenant_id = a.tenant_id and j.id = a.processing_job_id
  where a.created_at < now() - keep and j.finished_at < now() - keep
  order by a.created_at limit most
$$;

-- 4. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on analyses to shortlist_app;
grant select on analyses to shortlist_definer;

do $$
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  revoke all on function analyses_expired(interval, integer) from public;
  grant execute on function analyses_expired(interval, integer) to shortlist_app;
  alter function analyses_expired(interval, integer) owner to shortlist_definer;
  revoke create on schema public from shortlist_definer;
end
$$;
