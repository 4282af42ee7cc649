import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Looks into a watched folder. One that fails is not tried again: the next comes soon. */
export const lookAtFolderJob = defineJob({
  name: 'folder.look',
  queue: 'folder-ingest',
  version: 1,
  data: z.object({ tenantId: z.uuid(), watchId: z.uuid(), requestId: z.string().nullable() }),
  attempts: 1,
});

export type LookAtFolderData = z.infer<typeof lookAtFolderJob.data>;
