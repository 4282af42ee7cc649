-- Matching a job reads all digests of a tenant in one pass: packed, so that a million of them are some hundred megabytes.
-- Nothing has to be found by skills and words of titles first any more.

drop function match_candidates_by_skill(jsonb, bigint, uuid, integer);
drop function match_candidates_by_title(text[], text[], uuid, integer);
drop table match_profile_skills;

alter table match_profiles
  drop column title_words,
  -- Null where the digest was kept before there were packed ones: then both are made anew.
  add column packed bytea;

-- Beside the row itself, which is read for all candidates, the digest is moved out of the way: it is read for the best ones.
alter table match_profiles set (toast_tuple_target = 256);
alter table match_profiles alter column packed set storage main;

-- One page of the packed digests of the tenant, in the order of the candidates' ids: their lengths (four bytes), ids and digests
-- one behind the other, in base64, and the ids of those whose digest must be made anew. `last` is null on the last page.
-- Below the policies the planner expects so few rows that it reads the whole table for each page.
create function match_profiles_page(scorer text, after uuid, most integer)
returns table (last uuid, packed text, unpacked uuid[]) rows 1
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set random_page_cost = 1.1
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
begin
  if current_setting('app.role', true) is distinct from 'system' then
    return;
  end if;
  return query
  with page as materialized (
    select p.candidate_id, case when p.scorer_version = scorer then p.packed end as packed from match_profiles p
    where p.tenant_id = tenant and p.candidate_id > after order by p.candidate_id limit most
  )
  select
    (select page.candidate_id from page order by page.candidate_id offset most - 1),
    (select encode(string_agg(int4send(octet_length(page.packed)) || uuid_send(page.candidate_id) || page.packed, ''), 'base64')
      from page where page.packed is not null),
    (select array_agg(page.candidate_id) from page where page.packed is null);
end
$$;

-- Candidates of the tenant who have no digest. That one was merged into another is asked for those alone.
create function match_profiles_missing(most integer)
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
      select from match_profiles p where p.tenant_id = tenant and p.candidate_id = c.id)
  )
  select c.id from missing m join candidates c on c.tenant_id = tenant and c.id = m.id
  where c.merged_into is null limit most;
end
$$;

do $$
declare
  signature text;
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array['match_profiles_page(text, uuid, integer)', 'match_profiles_missing(integer)'] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
