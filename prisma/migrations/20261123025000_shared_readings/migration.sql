-- How the reading of a resume that is shared with the present user ended, when it left nothing to read: failed or cancelled,
-- else null. The background task itself is its owner's.
create function shared_reading_end(wanted uuid) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select case when latest.status in ('failed', 'cancelled') then latest.status end
  from resumes r cross join lateral (
    select j.status from processing_jobs j where j.tenant_id = r.tenant_id and j.resume_id = r.id
    order by j.created_at desc, j.id desc limit 1
  ) latest
  where r.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid and r.id = wanted
    and exists (select 1 from candidate_shares s where s.tenant_id = r.tenant_id and s.candidate_id = r.candidate_id
      and s.recipient_id = nullif(current_setting('app.user_id', true), '')::uuid and s.revoked_at is null
      and (s.expires_at is null or s.expires_at > now()))
$$;

grant select (id) on resumes to shortlist_definer;
revoke all on function shared_reading_end(uuid) from public;
grant execute on function shared_reading_end(uuid) to shortlist_app;
grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
alter function shared_reading_end(uuid) owner to shortlist_definer;
revoke create on schema public from shortlist_definer;
