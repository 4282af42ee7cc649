import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Compares a CV with the description of an opening for its sender; the file is not kept, and no candidate comes of it. */
export const analyseJob = defineJob({
  name: 'analysis.run',
  queue: 'analysis',
  version: 1,
  data: z.object({
    tenantId: z.uuid(),
    processingJobId: z.uuid(),
    requestId: z.string().nullable(),
  }),
  attempts: 5,
});

export type AnalyseData = z.infer<typeof analyseJob.data>;
