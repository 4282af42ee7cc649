-- For how long the oldest row of the outbox has not been sent, in seconds; 0 when all are. Of all tenants: a number about
-- the installation, which names nobody. Reads one entry of outbox_unsent_idx.
create function outbox_lag() returns double precision
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select coalesce(greatest(extract(epoch from clock_timestamp() - (
    select o.created_at from outbox o where o.sent_at is null order by o.created_at limit 1
  ))::double precision, 0), 0)
$$;

grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
revoke all on function outbox_lag() from public;
grant execute on function outbox_lag() to shortlist_app;
alter function outbox_lag() owner to shortlist_definer;
revoke create on schema public from shortlist_definer;
