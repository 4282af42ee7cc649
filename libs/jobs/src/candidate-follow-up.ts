import { v7 as uuidv7 } from 'uuid';
import { requestContext } from '#libs/observability';
import type { FindDuplicatesData } from './catalogue/find-duplicates.job.js';
import type { MatchCandidateData } from './catalogue/match-candidate.job.js';
import type { JobDefinition } from './define-job.js';
import { outboxEntry, type OutboxEntry } from './outbox.js';

/** A request for what follows in the background when a candidate has come or changed. */
export function candidateFollowUp(
  job: JobDefinition<FindDuplicatesData> | JobDefinition<MatchCandidateData>,
  tenantId: string,
  candidateId: string,
): OutboxEntry {
  const data = { tenantId, candidateId, requestId: requestContext()?.requestId ?? null };
  // Behind all that people wait for: a lane of its own in the tenant's backlog.
  return outboxEntry(job, data, { queueJobId: `${candidateId}-${uuidv7()}`, priority: 'low' });
}
