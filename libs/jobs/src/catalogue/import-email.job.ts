import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Makes resumes of the files of a message that was received. */
export const importEmailJob = defineJob({
  name: 'email.import',
  queue: 'email-ingest',
  version: 1,
  data: z.object({ tenantId: z.uuid(), messageId: z.uuid(), requestId: z.string().nullable() }),
  attempts: 5,
});

export type ImportEmailData = z.infer<typeof importEmailJob.data>;
