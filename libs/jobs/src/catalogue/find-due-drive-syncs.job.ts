import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Begins the runs of Google Drive folders whose time has come. When that is stands in their rows. */
export const findDueDriveSyncsJob = defineJob({
  name: 'drive.find-due-syncs',
  queue: 'drive-sync',
  version: 1,
  data: z.object({}),
  attempts: 1,
  schedule: '* * * * *',
});
