-- Candidates from before duplicates were sought have no keys to be found by. Each is sought once in the background, as if it
-- had just been changed: then it has them.

-- Their owner, whom FORCE holds, must see those of all tenants for this one statement.
alter table candidates no force row level security;
alter table candidate_match_keys no force row level security;
alter table outbox no force row level security;

insert into outbox (tenant_id, id, job_name, queue_job_id, payload, priority)
select c.tenant_id, uuidv7(), 'candidate.find-duplicates', c.id || '-' || uuidv7(),
  jsonb_build_object('tenantId', c.tenant_id, 'candidateId', c.id, 'requestId', null), 'low'
from candidates c
where c.merged_into is null and not exists (select 1 from candidate_match_keys k
  where k.tenant_id = c.tenant_id and k.candidate_id = c.id);

alter table candidates force row level security;
alter table candidate_match_keys force row level security;
alter table outbox force row level security;
