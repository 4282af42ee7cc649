-- The tags of the candidates that the viewer may see, with how many bear each; counts no further than 10,000.
--
-- Where all are seen, the index is walked from tag to tag, and of each no more than is counted is read; the few that were
-- merged away are taken off. For a recruiter the tags of each candidate seen are looked up: owned and shared ones are few
-- beside the tenant's.
create or replace function count_tags(most integer) returns table (tag text, candidates integer)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set random_page_cost = 1.1
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  viewer constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
  viewer_role constant text := current_setting('app.role', true);
  most_counted constant integer := 10000;
begin
  if viewer_role in ('admin', 'system') then
    return query
    with recursive keys (tag_key) as (
      (select t.tag_key from candidate_tags t where t.tenant_id = tenant order by t.tag_key limit 1)
      union all
      select (select t.tag_key from candidate_tags t where t.tenant_id = tenant and t.tag_key > k.tag_key
        order by t.tag_key limit 1) from keys k where k.tag_key is not null
    ), merged (tag_key, bearers) as materialized (
      select t.tag_key, count(*) from candidates c
      join candidate_tags t on t.tenant_id = c.tenant_id and t.candidate_id = c.id
      where c.tenant_id = tenant and c.merged_into is not null group by t.tag_key
    ), counted (tag_key, bearers) as materialized (
      select k.tag_key, (select count(*) from (select 1 from candidate_tags t where t.tenant_id = tenant
        and t.tag_key = k.tag_key limit most_counted + coalesce(m.bearers, 0)) bounded) - coalesce(m.bearers, 0)
      from keys k left join merged m on m.tag_key = k.tag_key where k.tag_key is not null
    ), listed as (
      select c.tag_key, c.bearers from counted c where c.bearers > 0 order by c.bearers desc, c.tag_key limit most
    )
    select (select t.tag from candidate_tags t where t.tenant_id = tenant and t.tag_key = l.tag_key limit 1),
      l.bearers::integer
    from listed l order by l.bearers desc, l.tag_key;
  elsif viewer_role = 'recruiter' then
    return query
    with seen (id) as materialized (
      select c.id from candidates c where c.tenant_id = tenant and c.owner_id = viewer and c.merged_into is null
      union
      select c.id from candidate_shares s join candidates c on c.tenant_id = s.tenant_id and c.id = s.candidate_id
      where s.tenant_id = tenant and s.recipient_id = viewer and s.revoked_at is null
        and (s.expires_at is null or s.expires_at > now()) and c.merged_into is null
    )
    select min(t.tag), least(count(*), most_counted)::integer
    from seen cross join lateral (
      select g.tag_key, g.tag from candidate_tags g where g.tenant_id = tenant and g.candidate_id = seen.id offset 0
    ) t
    group by t.tag_key order by count(*) desc, t.tag_key limit most;
  end if;
end
$$;

-- Filters by status and experience are counted from the index alone.
drop index candidates_unmerged_status_idx;
create index candidates_unmerged_status_idx on candidates (tenant_id, employment_status, id) include (experience_months)
  where merged_into is null;

-- As for the lists of candidates: what is looked up is in memory, and other tenants' rows are not walked.
alter function find_applications(jsonb, uuid, integer, integer) set random_page_cost = 1.1;
alter function count_applications(jsonb, integer) set random_page_cost = 1.1;
