-- Webhooks: where a tenant wants to be told what happens, what happened, and how far the telling is.

-- 1. Tables ----------------------------------------------------------------------------------------------------------

create table webhook_endpoints (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  url text not null check (char_length(url) between 1 and 2000),
  description text not null default '' check (char_length(description) <= 500),
  events text[] check (cardinality(events) > 0),
  status text not null default 'enabled' check (status in ('enabled', 'disabled')),
  disabled_reason text check (disabled_reason in ('by_admin', 'gone', 'failing')),
  -- Sealed by libs/crypto; the previous one signs too until its time is over.
  secret bytea not null,
  previous_secret bytea,
  previous_secret_until timestamptz(6),
  created_by uuid not null,
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  check ((status = 'disabled') = (disabled_reason is not null)),
  check ((previous_secret is null) = (previous_secret_until is null)),
  foreign key (tenant_id, created_by) references users (tenant_id, id) on delete restrict on update cascade
);
create index webhook_endpoints_tenant_id_created_by_idx on webhook_endpoints (tenant_id, created_by);

create table webhook_events (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  type text not null,
  data jsonb not null check (octet_length(data::text) <= 20000),
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id)
);

create table webhook_deliveries (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  status text not null default 'pending' check (status in ('pending', 'delivered', 'failed')),
  -- Raised by each redelivery; attempts are counted anew then.
  generation integer not null default 0,
  attempts integer not null default 0,
  next_attempt_at timestamptz(6),
  -- When to ask whether the queue still holds it.
  check_queue_at timestamptz(6),
  last_attempt_at timestamptz(6),
  response_status integer,
  error text,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  check ((status = 'pending') = (next_attempt_at is not null)),
  check ((status = 'pending') = (check_queue_at is not null)),
  foreign key (tenant_id, endpoint_id) references webhook_endpoints (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, event_id) references webhook_events (tenant_id, id) on delete cascade on update cascade
);
create index webhook_deliveries_tenant_id_endpoint_id_id_idx on webhook_deliveries (tenant_id, endpoint_id, id);
create index webhook_deliveries_tenant_id_event_id_idx on webhook_deliveries (tenant_id, event_id);

-- What is still to be delivered and what is old, over all tenants; used only inside definer functions.
create index webhook_deliveries_pending_idx on webhook_deliveries (check_queue_at) where status = 'pending';
create index webhook_events_created_at_idx on webhook_events (created_at);

create trigger audit after insert or update or delete on webhook_endpoints
  for each row execute function audit_row_change();

-- 2. Row level security ----------------------------------------------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['webhook_endpoints', 'webhook_events', 'webhook_deliveries'] loop
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

-- 3. Functions with rights that the programs don't have --------------------------------------------------------------

-- Writes an event of the present tenant with a delivery for each endpoint that wants it; without one, nothing. Whoever
-- causes an event need not be one who may see webhooks. Answers the deliveries.
create function webhook_emit(event uuid, event_type text, event_data jsonb) returns table (delivery_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  wanted_by uuid[] := array(
    select e.id from webhook_endpoints e
    where e.tenant_id = tenant and e.status = 'enabled' and event_type = any (e.events) order by e.id);
begin
  if cardinality(wanted_by) = 0 then
    return;
  end if;
  insert into webhook_events (tenant_id, id, type, data) values (tenant, event, event_type, event_data);
  return query
    insert into webhook_deliveries (tenant_id, id, endpoint_id, event_id, next_attempt_at, check_queue_at)
    select tenant, uuidv7(), w.id, event, clock_timestamp(), clock_timestamp() from unnest(wanted_by) as w (id)
    returning id;
end
$$;

-- Pending deliveries that should have been tried by now, oldest first, whose place in the queue was not looked at for a
-- while. Marks them as looked at, so that several sweepers share the work.
create function webhook_deliveries_claim_overdue(older_than interval, most integer)
returns table (tenant_id uuid, id uuid, generation integer, attempts integer)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  update webhook_deliveries d set check_queue_at = clock_timestamp()
  from (
    select w.tenant_id, w.id from webhook_deliveries w
    where w.status = 'pending' and w.check_queue_at <= clock_timestamp() - older_than
    order by w.check_queue_at limit most
    for update skip locked
  ) due
  where d.tenant_id = due.tenant_id and d.id = due.id
  returning d.tenant_id, d.id, d.generation, d.attempts
$$;

-- Removes events of more than 30 days ago, with their deliveries, at most that many; answers how many went.
create function webhook_events_purge(most integer) returns integer
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with gone as (
    delete from webhook_events where ctid = any (array(
      select ctid from webhook_events where created_at < now() - interval '30 days' order by created_at limit most))
    returning 1
  )
  select count(*)::integer from gone
$$;

-- 4. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on webhook_endpoints to shortlist_app;
grant select, insert on webhook_events to shortlist_app;
grant select, insert, update on webhook_deliveries to shortlist_app;

-- Never the secrets.
grant select (tenant_id, id, events, status) on webhook_endpoints to shortlist_definer;
grant select, insert, delete on webhook_events to shortlist_definer;
grant select, insert, update (check_queue_at) on webhook_deliveries to shortlist_definer;

do $$
declare
  signature text;
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array[
    'webhook_emit(uuid, text, jsonb)', 'webhook_deliveries_claim_overdue(interval, integer)',
    'webhook_events_purge(integer)'
  ] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
