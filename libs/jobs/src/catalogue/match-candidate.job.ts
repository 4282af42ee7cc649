import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Matches a candidate who has come or changed with all open jobs. */
export const matchCandidateJob = defineJob({
  name: 'match.candidate',
  queue: 'match',
  version: 1,
  data: z.object({
    tenantId: z.uuid(),
    candidateId: z.uuid(),
    requestId: z.string().nullable(),
  }),
  attempts: 5,
});

export type MatchCandidateData = z.infer<typeof matchCandidateJob.data>;
