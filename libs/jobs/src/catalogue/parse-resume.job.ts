import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Reads a resume's file and makes or updates the candidate. */
export const parseResumeJob = defineJob({
  name: 'resume.parse',
  queue: 'parse',
  bulkQueue: 'parse-bulk',
  version: 1,
  data: z.object({
    tenantId: z.uuid(),
    resumeId: z.uuid(),
    processingJobId: z.uuid(),
    requestId: z.string().nullable(),
  }),
  attempts: 5,
});

export type ParseResumeData = z.infer<typeof parseResumeJob.data>;
