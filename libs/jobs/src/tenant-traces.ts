import type { JobType } from 'bullmq';
import type { Backlog } from './backlog.js';
import type { Queues } from './queues.js';
import type { Redis } from './redis.js';

export interface RemovedTraces {
  /** Counts, cached results and the like. */
  keys: number;
  /** Of the queues. */
  jobs: number;
  /** Jobs that a worker is at: they find no rows, fail, and can be removed after that. */
  running: number;
}

const REMOVABLE: JobType[] = ['waiting', 'prioritized', 'delayed', 'completed', 'failed'];
const PAGE = 500;

/** Removes what Redis holds of one tenant: its jobs in every queue, and every key that names it. */
export class TenantTraces {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
    private readonly queues: Queues,
    private readonly backlog: Backlog,
  ) {}

  async remove(tenantId: string): Promise<RemovedTraces> {
    const removed = { keys: 0, jobs: 0, running: 0 };
    for (const queue of this.queues.all()) {
      for (const id of await this.jobsOf(queue, REMOVABLE, tenantId)) removed.jobs += await queue.remove(id);
      removed.running += (await this.jobsOf(queue, ['active'], tenantId)).length;
    }
    await this.backlog.forget(tenantId);
    removed.keys = await this.removeKeys(tenantId);
    return removed;
  }

  /** Before any is removed: pages would shift. */
  private async jobsOf(queue: ReturnType<Queues['named']>, types: JobType[], tenantId: string): Promise<string[]> {
    const ids: string[] = [];
    for (const type of types) {
      for (let start = 0, page = PAGE; page === PAGE; start += PAGE) {
        const jobs = await queue.getJobs(type, start, start + PAGE - 1);
        const own = jobs.filter((job) => (job.data as { tenantId?: string } | undefined)?.tenantId === tenantId);
        ids.push(...own.map(({ id }) => id).filter((id) => id !== undefined));
        page = jobs.length;
      }
    }
    return ids;
  }

  private async removeKeys(tenantId: string): Promise<number> {
    let removed = 0;
    let cursor = '0';
    do {
      const [next, keys] = await this.redis.scan(cursor, 'MATCH', `${this.prefix}:*${tenantId}*`, 'COUNT', PAGE);
      if (keys.length > 0) removed += await this.redis.unlink(...keys);
      cursor = next;
    } while (cursor !== '0');
    return removed;
  }
}
