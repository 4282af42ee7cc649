-- What the audit must not tell: what private notes say, and, by a hash that could be guessed, what an erased entry said.
-- Rows that are written by the thousand are audited by the statement.

-- 1. What a payload was can not be guessed from its hash ---------------------------------------------------------------

-- Hashed with before and after, and erased with them. The entries there are already were hashed without: added before the
-- default is set, so that they get none.
alter table audit_entries add column salt bytea;
alter table audit_entries alter column salt set default uuid_send(gen_random_uuid());
grant update (salt) on audit_entries to shortlist_definer;

create or replace function refuse_audit_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  payload constant text[] := array['before', 'after', 'salt', 'erasure_id'];
begin
  if old.erasure_id is null and new.erasure_id is not null and new.before is null and new.after is null
    and new.salt is null and to_jsonb(new) - payload = to_jsonb(old) - payload then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create or replace function audit_forget(forgotten_entity text, entity_ids uuid[], erasure uuid) returns integer
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with forgotten as (
    update audit_entries e set before = null, after = null, salt = null, erasure_id = erasure
    where e.tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
      and (select current_setting('app.role', true)) in ('admin', 'system')
      and e.entity = forgotten_entity and e.entity_id = any (entity_ids) and e.erasure_id is null
    returning 1
  )
  select count(*)::integer from forgotten
$$;

create or replace function audit_seal(most integer) returns integer
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
      sha256(coalesce(e.salt, '\x') || convert_to(jsonb_build_array(e.before, e.after)::text, 'UTF8')) as payload_hash
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

-- 2. Writing entries -------------------------------------------------------------------------------------------------

-- Writes an entry for each row that was changed, with before and after at the same place of the arrays; a shorter one goes on
-- with nulls. Without secrets, and what everybody's use changes. A private note is its author's alone: that it was changed is
-- told, also to admins, but not what it says.
create function audit_write(action text, entity text, id_column text, befores jsonb[], afters jsonb[]) returns void
language plpgsql volatile set search_path = pg_catalog, public, pg_temp
as $$
declare
  hidden constant text[] := array['password_hash', 'key_hash', 'secret', 'previous_secret', 'last_used_at',
    'last_login_at', 'updated_at', 'document', 'name_key'];
  hidden_if_private constant text[] := case entity when 'candidate_notes' then array_append(hidden, 'text') else hidden end;
begin
  with changed as (
    select before - untold as before, after - untold as after from unnest(befores, afters) as row (before, after),
      lateral (select case when 'true' in (before ->> 'is_private', after ->> 'is_private') then hidden_if_private
        else hidden end as untold) rule
    where before - hidden is distinct from after - hidden
  ), written as (
    insert into audit_entries (tenant_id, id, actor_id, actor_role, action, entity, entity_id, before, after)
    select (coalesce(after, before) ->> 'tenant_id')::uuid, gen_random_uuid(),
      nullif(current_setting('app.user_id', true), '')::uuid, nullif(current_setting('app.role', true), ''),
      audit_write.action, audit_write.entity, (coalesce(after, before) ->> id_column)::uuid, before, after
    from changed
    returning tenant_id, id
  )
  insert into audit_unsealed (tenant_id, entry_id) select tenant_id, id from written;
end
$$;

-- The first argument of a trigger names the column that identifies the row, where that is not "id".
create or replace function audit_row_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from tenants where id = old.tenant_id) then
    return null; -- the tenant itself is being deleted, and its entries with it
  end if;
  perform audit_write(lower(tg_op), tg_table_name, coalesce(tg_argv[0], 'id'),
    array[case when tg_op <> 'INSERT' then to_jsonb(old) end], array[case when tg_op <> 'DELETE' then to_jsonb(new) end]);
  return null;
end
$$;

-- The same entries for all rows of one statement, at a lower cost where they are many: those it inserted, and those it
-- updated of a table whose ids stay.
create function audit_statement_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  befores jsonb[];
  afters jsonb[];
begin
  -- Side by side by their order, not joined: a plan made for few rows would be kept for many.
  if tg_op = 'UPDATE' then
    select array_agg(to_jsonb(o) order by o.tenant_id, o.id) into befores from old_rows o;
    select array_agg(to_jsonb(n) order by n.tenant_id, n.id) into afters from new_rows n;
  else
    select array_agg(to_jsonb(n)) into afters from new_rows n;
  end if;
  perform audit_write(lower(tg_op), tg_table_name, coalesce(tg_argv[0], 'id'), befores, afters);
  return null;
end
$$;

-- Admins share thousands at once, and change their shares likewise.
drop trigger audit on candidate_shares;
create trigger audit after delete on candidate_shares for each row execute function audit_row_change();
create trigger audit_inserts after insert on candidate_shares referencing new table as new_rows
  for each statement execute function audit_statement_change();
create trigger audit_updates after update on candidate_shares referencing old table as old_rows new table as new_rows
  for each statement execute function audit_statement_change();
drop trigger audit on candidate_tags;
create trigger audit after update or delete on candidate_tags
  for each row execute function audit_row_change('candidate_id');
create trigger audit_inserts after insert on candidate_tags referencing new table as new_rows
  for each statement execute function audit_statement_change('candidate_id');

revoke all on function audit_write(text, text, text, jsonb[], jsonb[]), audit_statement_change() from public;
grant execute on function audit_write(text, text, text, jsonb[], jsonb[]) to shortlist_definer;
grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
alter function audit_statement_change() owner to shortlist_definer;
revoke create on schema public from shortlist_definer;
