-- Files that are parsed for their sender and kept no longer than the answer: no resume, no candidate.

-- 1. Table -----------------------------------------------------------------------------------------------------------

-- The background task has the fate, this row the file and what was read. Both go a day after the task has ended.
create table stateless_parses (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  processing_job_id uuid not null,
  owner_id uuid not null,
  file_name text not null check (char_length(file_name) between 1 and 255),
  format text not null check (format in ('pdf', 'docx', 'doc', 'txt', 'png', 'jpg', 'tiff')),
  sha256 bytea not null check (octet_length(sha256) = 32),
  storage_key text not null,
  origin text,
  fresh boolean not null,
  reading jsonb,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, processing_job_id) references processing_jobs (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade
);
create index stateless_parses_tenant_id_processing_job_id_idx on stateless_parses (tenant_id, processing_job_id);
create index stateless_parses_tenant_id_owner_id_idx on stateless_parses (tenant_id, owner_id);

-- 2. Row level security ----------------------------------------------------------------------------------------------

alter table stateless_parses enable row level security;
alter table stateless_parses force row level security;
create policy tenant_isolation on stateless_parses for all to public
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and ((select current_setting('app.role', true)) in ('admin', 'system')
      or owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid)))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and ((select current_setting('app.role', true)) in ('admin', 'system')
      or owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));

-- 3. A function that looks across tenants ----------------------------------------------------------------------------

-- What has served its time, with the files to remove first: a row must not go before its file. Unfinished work is never
-- too old.
create function stateless_parses_expired(most integer)
returns table (tenant_id uuid, processing_job_id uuid, storage_key text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select p.tenant_id, p.processing_job_id, p.storage_key
  from stateless_parses p
  join processing_jobs j on j.tenant_id = p.tenant_id and j.id = p.processing_job_id
  where j.finished_at < now() - interval '24 hours'
  order by j.finished_at limit most
$$;

-- 4. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on stateless_parses to shortlist_app;
grant select on stateless_parses to shortlist_definer;

do $$
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  revoke all on function stateless_parses_expired(integer) from public;
  grant execute on function stateless_parses_expired(integer) to shortlist_app;
  alter function stateless_parses_expired(integer) owner to shortlist_definer;
  revoke create on schema public from shortlist_definer;
end
$$;
