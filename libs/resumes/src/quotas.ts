/** How much of something a tenant has, and may have; no limit is null. */
export interface Quota {
  used: number;
  limit: number | null;
}

/** What a tenant has used of its quotas. */
export interface Usage {
  /** Accepted since the day began (UTC), also those that were erased since. */
  resumesOfDay: Quota;
  /** Bytes of the files of resumes. */
  storedBytes: Quota;
  /** Background tasks that no worker has started. */
  waitingJobs: Quota;
}

/** The limits of tenants that have none of their own; 0 is no limit. */
export interface QuotaDefaults {
  resumesPerDay: number;
  storedBytes: number;
  waitingJobs: number;
}

const DAY_MS = 86_400_000;

/** When the count of a day's resumes begins anew. */
export function endOfDay(now: Date): Date {
  return new Date((Math.floor(now.getTime() / DAY_MS) + 1) * DAY_MS);
}
