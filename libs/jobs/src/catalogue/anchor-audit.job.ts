import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Writes the ends of the tenants' audits outside the database. */
export const anchorAuditJob = defineJob({
  name: 'maintenance.anchor-audit',
  queue: 'maintenance',
  version: 1,
  data: z.object({}),
  attempts: 5,
  schedule: '5 0 * * *',
});
