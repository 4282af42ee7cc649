import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Asks for a look into every watched folder. */
export const watchFoldersJob = defineJob({
  name: 'folder.watch',
  queue: 'folder-ingest',
  version: 1,
  data: z.object({}),
  attempts: 1,
  schedule: 'interval',
});
