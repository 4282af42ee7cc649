-- Erasing what is held on a person, and for how long it is held.

-- 1. Tables ----------------------------------------------------------------------------------------------------------

-- What is left of somebody who was erased: ids and hashes of contents, nothing that tells who it was. With them the same
-- can be erased again after a backup was restored. The candidate is gone, so no foreign key leads to it.
create table erasures (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  candidate_id uuid not null,
  -- Null when a retention rule did it.
  erased_by uuid,
  reason text not null check (char_length(reason) between 1 and 500),
  candidate_ids uuid[],
  resume_ids uuid[],
  hashes bytea[],
  counts jsonb not null,
  -- Files that are still in the store, until it is finished.
  pending_files text[],
  created_at timestamptz(6) not null default current_timestamp,
  finished_at timestamptz(6),
  primary key (tenant_id, id),
  foreign key (tenant_id, erased_by) references users (tenant_id, id) on delete restrict on update cascade
);
create index erasures_tenant_id_erased_by_idx on erasures (tenant_id, erased_by);

-- How long candidates are kept after the last contact: the newest row is in force. Null months: without end.
create table retention_rules (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  months integer check (months between 1 and 240),
  set_by uuid not null,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  foreign key (tenant_id, set_by) references users (tenant_id, id) on delete restrict on update cascade
);
create index retention_rules_tenant_id_set_by_idx on retention_rules (tenant_id, set_by);

-- What was not finished, over all tenants; used only inside a definer function.
create index erasures_unfinished_idx on erasures (created_at) where finished_at is null;

-- 2. Row level security ----------------------------------------------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['erasures', 'retention_rules'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant_isolation on %I for all to public
         using (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
           and (select current_setting(''app.role'', true)) in (''admin'', ''system''))
         with check (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
           and (select current_setting(''app.role'', true)) in (''admin'', ''system''))', name);
  end loop;
end
$$;

-- 3. Audit -----------------------------------------------------------------------------------------------------------

create trigger audit after insert or update or delete on erasures for each row execute function audit_row_change();
create trigger audit after insert or update or delete on retention_rules for each row execute function audit_row_change();

-- 4. Functions that look across tenants ------------------------------------------------------------------------------

-- The tenants that keep candidates for a time only.
create function retention_in_force() returns table (tenant_id uuid, months integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select latest.tenant_id, latest.months from (
    select distinct on (r.tenant_id) r.tenant_id, r.months from retention_rules r order by r.tenant_id, r.id desc
  ) latest
  where latest.months is not null
$$;

-- Erasures whose files may still be there, oldest first.
create function erasures_unfinished(older_than interval, most integer) returns table (tenant_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select e.tenant_id, e.id from erasures e
  where e.finished_at is null and e.created_at <= clock_timestamp() - older_than
  order by e.created_at limit most
$$;

-- 5. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update on erasures to shortlist_app;
grant select, insert on retention_rules to shortlist_app;
grant select on erasures, retention_rules to shortlist_definer;

do $$
declare
  signature text;
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array['retention_in_force()', 'erasures_unfinished(interval, integer)'] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
