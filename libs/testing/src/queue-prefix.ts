import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';

/** A prefix for the queues and keys of one test, so that tests share one Redis without meeting. */
export function uniquePrefix(): string {
  return `test-${randomUUID()}`;
}

/** Removes every key of a prefix, as a Redis that lost its data would have. */
export async function forgetPrefix(redis: Redis, prefix: string): Promise<void> {
  let cursor = '0';
  do {
    const [next, keys] = await redis.scan(cursor, 'MATCH', `${prefix}:*`, 'COUNT', 1000);
    cursor = next;
    if (keys.length > 0) await redis.del(...keys);
  } while (cursor !== '0');
}
