import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Asks for the matches that are due by the clock: of a new month, of a new scorer, of what was never matched. */
export const matchDueJob = defineJob({
  name: 'match.due',
  queue: 'maintenance',
  version: 1,
  data: z.object({}),
  attempts: 3,
  schedule: '41 * * * *',
});
