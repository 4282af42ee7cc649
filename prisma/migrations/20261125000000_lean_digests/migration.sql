-- Packed digests in a table of their own: they are read for all candidates at once, and beside the digests their rows took five
-- times the pages. Those there are already are packed otherwise, and made anew from the candidates.

create table packed_digests (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  candidate_id uuid not null,
  -- The version of the scorer first, in two bytes.
  packed bytea not null,
  primary key (tenant_id, candidate_id),
  foreign key (tenant_id, candidate_id) references match_profiles (tenant_id, candidate_id)
    on delete cascade on update cascade
);

drop function match_profiles_page(text, uuid, integer);
drop function match_profiles_missing(integer);
alter table match_profiles drop column packed;
alter table match_profiles reset (toast_tuple_target);

alter table packed_digests enable row level security;
alter table packed_digests force row level security;

-- They are the programs' own: people see matches.
do $$
declare
  tenant constant text := $q$tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and (select current_setting('app.role', true)) in ('admin', 'system')$q$;
begin
  execute format('create policy tenant_select on packed_digests for select to public using (%s)', tenant);
  execute format('create policy tenant_insert on packed_digests for insert to public with check (%s)', tenant);
  execute format('create policy tenant_update on packed_digests for update to public using (%s) with check (%s)', tenant, tenant);
  execute format('create policy tenant_delete on packed_digests for delete to public using (%s)', tenant);
end
$$;

grant select, insert, update, delete on packed_digests to shortlist_app;
grant select on packed_digests to shortlist_definer;

-- Candidates of the tenant who have no packed digest. That one was merged into another is asked for those alone.
create function packed_digests_missing(most integer)
returns table (candidate_id uuid) rows 100
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set random_page_cost = 1.1
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
begin
  if current_setting('app.role', true) is distinct from 'system' then
    return;
  end if;
  return query
  with missing as materialized (
    select c.id from candidates c where c.tenant_id = tenant and not exists (
      select from packed_digests p where p.tenant_id = tenant and p.candidate_id = c.id)
  )
  select c.id from missing m join candidates c on c.tenant_id = tenant and c.id = m.id
  where c.merged_into is null limit most;
end
$$;

revoke all on function packed_digests_missing(integer) from public;
grant execute on function packed_digests_missing(integer) to shortlist_app;
grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
alter function packed_digests_missing(integer) owner to shortlist_definer;
revoke create on schema public from shortlist_definer;
