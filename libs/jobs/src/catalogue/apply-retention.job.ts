import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Finishes erasures that were left behind, and erases candidates whose tenants keep them for a time only. */
export const applyRetentionJob = defineJob({
  name: 'maintenance.apply-retention',
  queue: 'maintenance',
  version: 1,
  data: z.object({}),
  attempts: 3,
  schedule: '41 2 * * *',
});
