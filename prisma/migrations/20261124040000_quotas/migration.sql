-- Quotas of tenants: what each has used, and the limits that an operator gives it in place of the installation's.

-- The rows there are already are counted below: their owner, whom FORCE holds, must see those of all tenants.
alter table resumes no force row level security;

-- 1. Table -----------------------------------------------------------------------------------------------------------

-- Written with every file that comes or goes: half of each page is left for new versions of its rows.
create table tenant_usage (
  tenant_id uuid primary key references tenants (id) on delete cascade on update cascade,
  -- The day that resumes_of_day counts, in UTC.
  day date not null,
  resumes_of_day integer not null check (resumes_of_day >= 0),
  -- Of the files of resumes.
  stored_bytes bigint not null check (stored_bytes >= 0),
  -- Null where the installation's limit holds, 0 where there is none.
  most_resumes_per_day integer check (most_resumes_per_day >= 0),
  most_stored_bytes bigint check (most_stored_bytes >= 0),
  most_waiting_jobs integer check (most_waiting_jobs >= 0),
  updated_at timestamptz(6) not null default current_timestamp
) with (fillfactor = 50);

insert into tenant_usage (tenant_id, day, resumes_of_day, stored_bytes)
select tenant_id, (now() at time zone 'utc')::date,
  count(*) filter (where created_at >= date_trunc('day', now() at time zone 'utc') at time zone 'utc'), sum(size_bytes)
from resumes group by tenant_id;

-- 2. Functions -------------------------------------------------------------------------------------------------------

-- Counts a file in, for the tenant of the transaction. Whatever others do at the same time, no more is counted than the
-- limits allow: their row is locked until the transaction ends. A limit of 0 is none.
create function usage_take(file_bytes bigint, most_per_day integer, most_bytes bigint) returns void
language plpgsql volatile set search_path = pg_catalog, public, pg_temp
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  today constant date := (clock_timestamp() at time zone 'utc')::date;
  used tenant_usage;
begin
  insert into tenant_usage as u (tenant_id, day, resumes_of_day, stored_bytes) values (tenant, today, 1, file_bytes)
  on conflict (tenant_id) do update set
    -- Who waited for the row over midnight may be behind its day.
    day = greatest(u.day, excluded.day),
    resumes_of_day = case when u.day < excluded.day then 1 else u.resumes_of_day + 1 end,
    stored_bytes = u.stored_bytes + excluded.stored_bytes,
    updated_at = clock_timestamp()
  returning * into used;
  if used.resumes_of_day > coalesce(nullif(coalesce(used.most_resumes_per_day, most_per_day), 0), 2147483647) then
    raise exception 'quota exceeded' using errcode = 'SLQ01', detail = 'resumes_per_day';
  end if;
  if used.stored_bytes > coalesce(nullif(coalesce(used.most_stored_bytes, most_bytes), 0), 9223372036854775807) then
    raise exception 'quota exceeded' using errcode = 'SLQ01', detail = 'stored_bytes';
  end if;
end
$$;

-- What is deleted is no longer stored, whoever deletes it.
create function usage_give_back() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  update tenant_usage u set stored_bytes = greatest(0, u.stored_bytes - g.bytes), updated_at = clock_timestamp()
  from (select gone.tenant_id, sum(gone.size_bytes) as bytes from gone group by gone.tenant_id) g
  where u.tenant_id = g.tenant_id;
  return null;
end
$$;
create trigger usage_give_back after delete on resumes referencing old table as gone
  for each statement execute function usage_give_back();

-- 3. Rights ----------------------------------------------------------------------------------------------------------

alter table tenant_usage enable row level security;
alter table tenant_usage force row level security;
create policy tenant_isolation on tenant_usage for all to public
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
alter table resumes force row level security;

-- A tenant must not be able to raise its own limits: an operator sets them.
grant select, insert (tenant_id, day, resumes_of_day, stored_bytes, updated_at),
  update (day, resumes_of_day, stored_bytes, updated_at) on tenant_usage to shortlist_app;
revoke all on function usage_take(bigint, integer, bigint), usage_give_back() from public;
grant execute on function usage_take(bigint, integer, bigint) to shortlist_app;
