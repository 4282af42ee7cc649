import type { Redis } from 'ioredis';
import { PRIORITIES, type Priority } from './define-job.js';

/** BullMQ's largest priority number, that is, the least urgent. */
export const LEAST_URGENT = 2_097_151;

/**
 * Counts each tenant's unfinished work, so that a tenant's next piece is queued behind as many pieces as the tenant has
 * already: thousands of files of one tenant then leave the single file of another near the front. Lanes order work within
 * a tenant: a piece waits for those of its own and of more urgent lanes only.
 */
export class Backlog {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  /** Counts pieces in and answers the queue priority of each, 1 being the most urgent. */
  async add(pieces: { tenantId: string; priority: Priority }[]): Promise<number[]> {
    const pipeline = this.redis.pipeline();
    for (const { tenantId, priority } of pieces) {
      pipeline.hincrby(this.key(tenantId), priority, 1);
      pipeline.hmget(this.key(tenantId), ...PRIORITIES);
      pipeline.sadd(this.tenantsKey(), tenantId);
    }
    const answers = await pipeline.exec();
    return pieces.map(({ priority }, i) => {
      const [error, counts] = answers?.[3 * i + 1] ?? [new Error('Redis gave no answer.'), null];
      if (error) throw error;
      return queuePriority(counts as (string | null)[], priority);
    });
  }

  async remove(tenantId: string, priority: Priority): Promise<void> {
    await this.redis.hincrby(this.key(tenantId), priority, -1);
  }

  async forget(tenantId: string): Promise<void> {
    await this.redis.del(this.key(tenantId));
    await this.redis.srem(this.tenantsKey(), tenantId);
  }

  /** Sets the counts to the truth: they drift when a process dies between its work and its count. */
  async reconcile(truth: { tenantId: string; priority: Priority; unfinished: number }[]): Promise<void> {
    const known = await this.redis.smembers(this.tenantsKey());
    const pipeline = this.redis.pipeline();
    for (const tenantId of known) pipeline.del(this.key(tenantId));
    pipeline.del(this.tenantsKey());
    for (const { tenantId, priority, unfinished } of truth) {
      pipeline.hset(this.key(tenantId), priority, unfinished);
      pipeline.sadd(this.tenantsKey(), tenantId);
    }
    await pipeline.exec();
  }

  private key(tenantId: string): string {
    return `${this.prefix}:backlog:${tenantId}`;
  }

  private tenantsKey(): string {
    return `${this.prefix}:backlog-tenants`;
  }
}

function queuePriority(counts: (string | null)[], lane: Priority): number {
  const relevant = counts.slice(0, PRIORITIES.indexOf(lane) + 1);
  const waiting = relevant.reduce((sum, count) => sum + Math.max(0, Number(count ?? 0)), 0);
  return Math.min(Math.max(1, waiting), LEAST_URGENT);
}
