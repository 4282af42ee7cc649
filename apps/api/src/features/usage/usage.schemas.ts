import { z } from 'zod';
import { endOfDay, type Quota, type Usage } from '#libs/resumes';

const quota = z.object({
  used: z.number().int(),
  limit: z.number().int().nullable().describe('Null when there is none.'),
});

export const usageSchema = z.object({
  resumes_today: quota.describe('Accepted since midnight UTC, also those that were erased since.'),
  stored_bytes: quota.describe('Of the files of resumes.'),
  waiting_jobs: quota.describe('Background tasks that no worker has started; without a limit counted up to 10,000.'),
  day_ends_at: z.iso.datetime().describe('When `resumes_today` begins anew.'),
});

export function toUsage({ resumesOfDay, storedBytes, waitingJobs }: Usage, now: Date): z.input<typeof usageSchema> {
  return {
    resumes_today: toQuota(resumesOfDay),
    stored_bytes: toQuota(storedBytes),
    waiting_jobs: toQuota(waitingJobs),
    day_ends_at: endOfDay(now).toISOString(),
  };
}

function toQuota({ used, limit }: Quota): z.input<typeof quota> {
  return { used, limit };
}
