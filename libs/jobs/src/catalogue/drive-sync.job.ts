import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Takes in what is new in a folder of Google Drive. */
export const driveSyncJob = defineJob({
  name: 'drive.sync',
  queue: 'drive-sync',
  version: 1,
  data: z.object({ tenantId: z.uuid(), processingJobId: z.uuid(), requestId: z.string().nullable() }),
  attempts: 5,
});

export type DriveSyncData = z.infer<typeof driveSyncJob.data>;
