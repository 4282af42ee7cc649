import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Reads a file for its sender only: the result is kept for a day, the file is not, and no candidate comes of it. */
export const parseStatelessJob = defineJob({
  name: 'resume.parse-stateless',
  queue: 'parse',
  bulkQueue: 'parse-bulk',
  version: 1,
  data: z.object({
    tenantId: z.uuid(),
    processingJobId: z.uuid(),
    requestId: z.string().nullable(),
  }),
  attempts: 5,
});

export type ParseStatelessData = z.infer<typeof parseStatelessJob.data>;
