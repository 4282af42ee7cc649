import { z } from 'zod';
import { defineJob } from '../define-job.js';

/**
 * Removes expired idempotency keys, sessions, sent outbox rows, files that were only parsed, analyses, and files without a
 * resume.
 */
export const purgeExpiredJob = defineJob({
  name: 'maintenance.purge-expired',
  queue: 'maintenance',
  version: 1,
  data: z.object({}),
  attempts: 3,
  schedule: '17 * * * *',
});
