import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Takes in the files of a directory that somebody asked for. */
export const importFolderJob = defineJob({
  name: 'folder.import',
  queue: 'folder-ingest',
  version: 1,
  data: z.object({
    tenantId: z.uuid(),
    processingJobId: z.uuid(),
    requestId: z.string().nullable(),
  }),
  attempts: 5,
});

export type ImportFolderData = z.infer<typeof importFolderJob.data>;
