import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { Job, Queue } from 'bullmq';
import { dashboardTenant } from './dashboard-tenant.js';

/** Jobs looked at in each state to find a tenant's own: the dashboard shows recent work, the API all of it. */
const MOST_SCANNED = 2000;

type States = Parameters<BullMQAdapter['getJobs']>[0];
type Counts = Awaited<ReturnType<BullMQAdapter['getJobCounts']>>;

/** Shows an admin the jobs of their own tenant only; all tenants' jobs share a queue. Read-only. */
export class TenantQueueAdapter extends BullMQAdapter {
  constructor(private readonly tenantQueue: Queue) {
    super(tenantQueue, { readOnlyMode: true, allowRetries: false });
  }

  override async getJob(id: string): Promise<Job | undefined> {
    const job = await super.getJob(id);
    return job !== undefined && isOwn(job) ? job : undefined;
  }

  override async getJobs(states: States, start = 0, end = 9): Promise<Job[]> {
    const jobs = await this.own(states);
    return jobs.slice(start, end + 1);
  }

  override async getJobCounts(): Promise<Counts> {
    const states = this.getJobStatuses();
    const counts = await Promise.all(states.map(async (state) => [state, (await this.own([state])).length] as const));
    return Object.fromEntries(counts);
  }

  override async getJobLogs(id: string): Promise<string[]> {
    return (await this.getJob(id)) === undefined ? [] : super.getJobLogs(id);
  }

  private async own(states: States): Promise<Job[]> {
    const jobs = await this.tenantQueue.getJobs(states as Parameters<Queue['getJobs']>[0], 0, MOST_SCANNED - 1);
    return (jobs as (Job | undefined)[]).filter((job): job is Job => job !== undefined && isOwn(job));
  }
}

function isOwn(job: Job): boolean {
  const tenant = dashboardTenant.getStore();
  return tenant !== undefined && (job.data as { tenantId?: string }).tenantId === tenant;
}
