import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Gives new audit entries their places in their tenants' chains of hashes. */
export const sealAuditJob = defineJob({
  name: 'maintenance.seal-audit',
  queue: 'maintenance',
  version: 1,
  data: z.object({}),
  attempts: 3,
  schedule: '* * * * *',
});
