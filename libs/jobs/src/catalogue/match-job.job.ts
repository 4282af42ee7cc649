import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Finds the candidates who match an opening best that was opened or has changed. */
export const matchJobJob = defineJob({
  name: 'match.job',
  queue: 'match',
  version: 1,
  data: z.object({
    tenantId: z.uuid(),
    jobId: z.uuid(),
    requestId: z.string().nullable(),
  }),
  attempts: 5,
});

export type MatchJobData = z.infer<typeof matchJobJob.data>;
