-- A number is found as it is dialled in its own country: without the country, by its last digits.

-- The digits from the last to the first, as an index finds an end; those written where no country is known.
create function phone_reversed(normalised text, written text) returns text
language sql immutable
as $$
  select reverse(regexp_replace(coalesce(normalised, written), '[^0-9]', '', 'g'))
$$;
revoke all on function phone_reversed(text, text) from public;
-- Every program that writes contact data fills the index.
grant execute on function phone_reversed(text, text) to shortlist_app, shortlist_definer;

create index candidate_contacts_phone_reversed_idx on candidate_contacts
  (tenant_id, phone_reversed(phone_normalised, phone) collate "C");

-- The conditions of a list on candidates c, one for each way a candidate may come into it: $1 is the tenant, $2 the viewer,
-- $3 the filters. All of: sources[], statuses[], tags[] and skills[] (lower case; all of them), owner_id, id_from, id_to,
-- created_from, created_to, months_from, months_to, fields (a tsquery); and either of: words (a tsquery), contact_prefix (of
-- an e-mail address or a normalised number), phone_end (the last digits of a number).
create or replace function candidate_list_conditions(filters jsonb, viewer_role text) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  with viewers (visible, share_condition) as (
    select 'true', null where viewer_role in ('admin', 'system')
    union all select 'c.owner_id = $2', null where viewer_role = 'recruiter'
    union all select 'c.owner_id <> $2', 's.recipient_id = $2 and s.revoked_at is null
      and (s.expires_at is null or s.expires_at > now())' where viewer_role = 'recruiter'
    union all select 'c.user_id = $2', null where viewer_role = 'candidate'
  ), ways (searched, needs_contact) as (
    select 'true', false where not filters ?| array['words', 'contact_prefix', 'phone_end']
    union all select $q$c.document @@ ($3 ->> 'words')::tsquery$q$, false where filters ? 'words'
    union all select $q$exists (select 1 from candidate_contacts k where k.tenant_id = $1 and k.candidate_id = c.id
      and (k.email ^@ ($3 ->> 'contact_prefix') or k.phone_normalised ^@ ($3 ->> 'contact_prefix')))$q$, true
      where filters ? 'contact_prefix'
    union all select $q$exists (select 1 from candidate_contacts k where k.tenant_id = $1 and k.candidate_id = c.id
      and phone_reversed(k.phone_normalised, k.phone) ^@ reverse($3 ->> 'phone_end'))$q$, true
      where filters ? 'phone_end'
  ), shared as (
    select concat_ws(' and ', visible, searched, 'exists (select 1 from candidate_shares s where s.tenant_id = $1
      and s.candidate_id = c.id and ' || share_condition || case when needs_contact then ' and s.view_contact)' else ')' end)
      as condition
    from viewers, ways
  ), filtered as (
    select concat_ws(' and ', 'c.tenant_id = $1', 'c.merged_into is null',
      case when filters ? 'fields' then $q$c.document @@ ($3 ->> 'fields')::tsquery$q$ end,
      case when filters ? 'owner_id' then $q$c.owner_id = ($3 ->> 'owner_id')::uuid$q$ end,
      (select 'c.source in (' || string_agg(format('($3 -> ''sources'' ->> %s)', place - 1), ', ') || ')'
        from jsonb_array_elements(filters -> 'sources') with ordinality as wanted (source, place)),
      (select 'c.employment_status in (' || string_agg(format('($3 -> ''statuses'' ->> %s)', place - 1), ', ') || ')'
        from jsonb_array_elements(filters -> 'statuses') with ordinality as wanted (status, place)),
      case when filters ? 'id_from' then $q$c.id >= ($3 ->> 'id_from')::uuid$q$ end,
      case when filters ? 'id_to' then $q$c.id <= ($3 ->> 'id_to')::uuid$q$ end,
      case when filters ? 'created_from' then $q$c.created_at >= ($3 ->> 'created_from')::timestamptz$q$ end,
      case when filters ? 'created_to' then $q$c.created_at <= ($3 ->> 'created_to')::timestamptz$q$ end,
      case when filters ? 'months_from' then $q$c.experience_months >= ($3 ->> 'months_from')::integer$q$ end,
      case when filters ? 'months_to' then $q$c.experience_months <= ($3 ->> 'months_to')::integer$q$ end,
      (select string_agg(format($q$exists (select 1 from candidate_tags t where t.tenant_id = $1 and t.candidate_id = c.id
        and t.tag_key = $3 -> 'tags' ->> %s)$q$, place - 1), ' and ')
        from jsonb_array_elements(filters -> 'tags') with ordinality as wanted (tag, place)),
      (select string_agg(format($q$exists (select 1 from candidate_skills k where k.tenant_id = $1 and k.candidate_id = c.id
        and k.skill = $3 -> 'skills' ->> %s)$q$, place - 1), ' and ')
        from jsonb_array_elements(filters -> 'skills') with ordinality as wanted (skill, place))) as condition
  )
  select array_agg(filtered.condition || ' and ' || shared.condition) from filtered, shared
$$;
