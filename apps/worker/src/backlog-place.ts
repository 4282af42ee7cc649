import type { Backlog } from '#libs/jobs';
import type { JobContext } from './job-handler.js';

/** Does a job that takes a place in the tenant's least urgent lane, and gives the place back once it is not tried again. */
export async function inLowLane(
  backlog: Pick<Backlog, 'remove'>,
  tenantId: string,
  { lastAttempt }: Pick<JobContext, 'lastAttempt'>,
  work: () => Promise<void>,
): Promise<void> {
  let isDone = false;
  try {
    await work();
    isDone = true;
  } finally {
    // A count that fails is set right by the sweeper.
    if (isDone || lastAttempt) await backlog.remove(tenantId, 'low').catch(() => undefined);
  }
}
