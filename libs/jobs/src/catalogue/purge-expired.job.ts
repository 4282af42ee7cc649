import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Removes expired idempotency keys, sessions and sent outbox rows. */
export const purgeExpiredJob = defineJob({
  name: 'maintenance.purge-expired',
  queue: 'maintenance',
  version: 1,
  data: z.object({}),
  attempts: 3,
  schedule: '17 * * * *',
});
