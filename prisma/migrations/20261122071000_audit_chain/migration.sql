-- Makes the audit evident to tampering: a chain of hashes per tenant, made after the fact, so that writers never wait for
-- each other. libs/audit recomputes it without any function of this database.

-- 1. Tables ----------------------------------------------------------------------------------------------------------

-- Set when the person that the entry tells of was erased: before and after are gone then, and the chain still holds.
alter table audit_entries add column erasure_id uuid;
create index audit_entries_tenant_id_entity_at_id_idx on audit_entries (tenant_id, entity, at, id);
create index audit_entries_tenant_id_entity_id_at_id_idx on audit_entries (tenant_id, entity_id, at, id);
create index audit_entries_tenant_id_actor_id_at_id_idx on audit_entries (tenant_id, actor_id, at, id);
create index audit_entries_tenant_id_action_at_id_idx on audit_entries (tenant_id, action, at, id);

-- Entries that have no place in the chain yet.
create table audit_unsealed (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  entry_id uuid not null,
  primary key (tenant_id, entry_id)
);

-- No foreign key to the entries: the chain must outlive an entry that was removed, to tell of it.
create table audit_chain (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  position bigint not null check (position > 0),
  entry_id uuid not null,
  payload_hash bytea not null check (octet_length(payload_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (tenant_id, position)
);
create unique index audit_chain_tenant_id_entry_id_key on audit_chain (tenant_id, entry_id);

-- Entries of before: their owner must see those of all tenants for this one statement.
alter table audit_entries no force row level security;
insert into audit_unsealed (tenant_id, entry_id) select tenant_id, id from audit_entries;
alter table audit_entries force row level security;

create trigger append_only before update or truncate on audit_chain
  for each statement execute function refuse_change();

-- 2. Row level security ----------------------------------------------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['audit_unsealed', 'audit_chain'] loop
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

-- 3. Writing entries -------------------------------------------------------------------------------------------------

create or replace function audit_row_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  hidden constant text[] := array['password_hash', 'key_hash', 'secret', 'previous_secret', 'last_used_at',
    'last_login_at', 'updated_at', 'document', 'name_key'];
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - hidden end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - hidden end;
  row_tenant uuid := coalesce(new_row ->> 'tenant_id', old_row ->> 'tenant_id')::uuid;
  id_column text := coalesce(tg_argv[0], 'id');
  entry uuid := gen_random_uuid();
begin
  if tg_op = 'UPDATE' and old_row = new_row then
    return null;
  end if;
  if tg_op = 'DELETE' and not exists (select 1 from tenants where id = row_tenant) then
    return null; -- the tenant itself is being deleted, and its entries with it
  end if;
  insert into audit_entries (tenant_id, id, actor_id, actor_role, action, entity, entity_id, before, after)
  values (row_tenant, entry, nullif(current_setting('app.user_id', true), '')::uuid,
    nullif(current_setting('app.role', true), ''), lower(tg_op), tg_table_name,
    coalesce(new_row ->> id_column, old_row ->> id_column)::uuid, old_row, new_row);
  insert into audit_unsealed (tenant_id, entry_id) values (row_tenant, entry);
  return null;
end
$$;

-- Lets through what audit_forget does, and nothing else.
create function refuse_audit_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  payload constant text[] := array['before', 'after', 'erasure_id'];
begin
  if old.erasure_id is null and new.erasure_id is not null and new.before is null and new.after is null
    and to_jsonb(new) - payload = to_jsonb(old) - payload then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
revoke all on function refuse_audit_change() from public;

drop trigger append_only on audit_entries;
create trigger append_only before truncate on audit_entries for each statement execute function refuse_change();
create trigger append_only_rows before update on audit_entries for each row execute function refuse_audit_change();

-- 4. Functions with rights that the programs don't have --------------------------------------------------------------

-- Gives committed entries of the present tenant their places at the end of its chain, at most that many; answers how
-- many. libs/audit/src/chain.repository.ts asks for the same bytes. Two that seal at once wait for each other, which no
-- writer does; the one that waited sees what the other has committed. The mark of an entry that is gone stays, as evidence.
create function audit_seal(most integer) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  head record;
  entry record;
  sealed integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit chain ' || tenant, 0));
  select c.position, c.hash into head from audit_chain c where c.tenant_id = tenant order by c.position desc limit 1;
  head.position := coalesce(head.position, 0);
  head.hash := coalesce(head.hash, '\x'::bytea);
  for entry in
    with taken as (
      delete from audit_unsealed u where u.tenant_id = tenant and u.entry_id in (
        select w.entry_id from audit_unsealed w where w.tenant_id = tenant
          and exists (select 1 from audit_entries e where e.tenant_id = tenant and e.id = w.entry_id)
        limit most)
      returning u.entry_id
    )
    select e.id,
      convert_to(jsonb_build_array(e.tenant_id, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        e.actor_id, e.actor_role, e.action, e.entity, e.entity_id)::text, 'UTF8') as identity,
      sha256(convert_to(jsonb_build_array(e.before, e.after)::text, 'UTF8')) as payload_hash
    from taken t join audit_entries e on e.tenant_id = tenant and e.id = t.entry_id order by e.at, e.id
  loop
    head.position := head.position + 1;
    head.hash := sha256(head.hash || entry.identity || entry.payload_hash);
    insert into audit_chain (tenant_id, position, entry_id, payload_hash, hash)
    values (tenant, head.position, entry.id, entry.payload_hash, head.hash);
    sealed := sealed + 1;
  end loop;
  return sealed;
end
$$;

-- Takes what entries of the present tenant say of erased rows, and notes by which erasure. Answers how many.
create function audit_forget(forgotten_entity text, entity_ids uuid[], erasure uuid) returns integer
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with forgotten as (
    update audit_entries e set before = null, after = null, erasure_id = erasure
    where e.tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
      and (select current_setting('app.role', true)) in ('admin', 'system')
      and e.entity = forgotten_entity and e.entity_id = any (entity_ids) and e.erasure_id is null
    returning 1
  )
  select count(*)::integer from forgotten
$$;

create function audit_tenants_unsealed() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select distinct u.tenant_id from audit_unsealed u
$$;

-- The end of every tenant's chain; null where nothing is sealed.
create function audit_heads() returns table (tenant_id uuid, slug text, "position" bigint, hash bytea)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select t.id, t.slug, h.position, h.hash from tenants t
  left join lateral (
    select c.position, c.hash from audit_chain c where c.tenant_id = t.id order by c.position desc limit 1
  ) h on true
  order by t.slug
$$;

-- 5. Rights ----------------------------------------------------------------------------------------------------------

grant select on audit_unsealed, audit_chain to shortlist_app;
grant select, update (before, after, erasure_id) on audit_entries to shortlist_definer;
grant select, insert, delete on audit_unsealed to shortlist_definer;
grant select, insert on audit_chain to shortlist_definer;

do $$
declare
  signature text;
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array[
    'audit_seal(integer)', 'audit_forget(text, uuid[], uuid)', 'audit_tenants_unsealed()', 'audit_heads()'
  ] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
