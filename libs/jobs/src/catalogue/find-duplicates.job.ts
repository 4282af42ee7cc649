import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Finds the duplicates of a candidate who has come or changed, and flags who looks like somebody who left. */
export const findDuplicatesJob = defineJob({
  name: 'candidate.find-duplicates',
  queue: 'match',
  version: 1,
  data: z.object({
    tenantId: z.uuid(),
    candidateId: z.uuid(),
    requestId: z.string().nullable(),
  }),
  attempts: 5,
});

export type FindDuplicatesData = z.infer<typeof findDuplicatesJob.data>;
