import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { Gauge, type Registry } from 'prom-client';
import type { Database } from '#libs/database';
import type { Queues } from './queues.js';

const STATES = ['waiting', 'prioritized', 'delayed', 'active', 'failed'] as const;
/** Jobs looked at from each end of a queue for the oldest. */
const LOOKED_AT = 500;

/**
 * Tells of every queue, over all programs: jobs by state, and the age of the oldest that waits. Both are read when asked
 * for. Jobs lie in the order in which they will run, not in that of their age: where more than 1,000 wait, only the 500 that
 * run next and the 500 that run last are looked at.
 */
export function observeQueues(queues: Queues, redis: Redis, registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: 'shortlist_queue_jobs',
    help: 'Jobs in a queue, by state.',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      this.reset();
      await ofEach(queues, async (queue) => {
        const counts = await queue.getJobCounts(...STATES);
        for (const state of STATES) this.set({ queue: queue.name, state }, counts[state] ?? 0);
      });
    },
  });
  new Gauge({
    name: 'shortlist_queue_oldest_job_age_seconds',
    help: 'Age of the oldest job that waits in a queue; 0 when none does.',
    labelNames: ['queue'],
    registers,
    async collect() {
      this.reset();
      await ofEach(queues, async (queue) => {
        const oldest = await oldestWaiting(queue, redis);
        this.set({ queue: queue.name }, oldest === undefined ? 0 : Math.max(0, Date.now() - oldest) / 1000);
      });
    },
  });
}

/** Tells for how long the oldest row of the outbox has not been sent to its queue. */
export function observeOutbox(database: Database, registry: Registry): void {
  new Gauge({
    name: 'shortlist_outbox_lag_seconds',
    help: 'Age of the oldest work that was not sent to its queue yet; 0 when there is none.',
    registers: [registry],
    async collect() {
      this.reset();
      const statement = { name: 'outbox_lag', text: 'select outbox_lag() as lag', values: [] };
      const rows = await database.callFunction<{ lag: number }>(statement).catch(() => []);
      if (rows[0] === undefined) this.remove();
      else this.set(rows[0].lag);
    },
  });
}

/** While Redis is away its series are left out; the others are told all the same. */
async function ofEach(queues: Queues, read: (queue: Queue) => Promise<void>): Promise<void> {
  await Promise.allSettled(queues.all().map(read));
}

/** When the oldest job that waits was added, in ms since 1970. */
async function oldestWaiting(queue: Queue, redis: Redis): Promise<number | undefined> {
  const [last, next, behind] = await Promise.all([
    redis.lrange(queue.toKey('wait'), -1, -1),
    redis.zrange(queue.toKey('prioritized'), '0', String(LOOKED_AT - 1)),
    redis.zrange(queue.toKey('prioritized'), String(-LOOKED_AT), '-1'),
  ]);
  const ids = new Set([...last, ...next, ...behind]);
  const answers = await Promise.all([...ids].map((id) => redis.hget(queue.toKey(id), 'timestamp')));
  const times = answers.filter((time) => time !== null).map(Number);
  return times.length === 0 ? undefined : Math.min(...times);
}
