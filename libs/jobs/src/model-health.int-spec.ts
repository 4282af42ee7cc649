import { openRedis, uniquePrefix } from '#libs/testing';
import { ModelHealth } from './model-health.js';
import type { Redis } from './redis.js';

describe('ModelHealth', () => {
  let redis: Redis;
  let prefix: string;

  beforeAll(async () => {
    redis = await openRedis();
    prefix = uniquePrefix();
  });

  afterAll(() => {
    redis.disconnect();
  });

  it('tells every program of an outage that one of them met, until one was answered', async () => {
    const worker = new ModelHealth(redis, prefix);
    const api = new ModelHealth(redis, prefix);
    const other = new ModelHealth(redis, `${prefix}-other`);
    expect(await api.isFailing()).toBe(false);
    await worker.note('failing');
    expect([await api.isFailing(), await other.isFailing()]).toEqual([true, false]);
    await worker.note('working');
    expect(await api.isFailing()).toBe(false);
  });

  it('forgets an outage that nobody has met again', async () => {
    await new ModelHealth(redis, prefix).note('failing');
    const seconds = await redis.ttl(`${prefix}:model-failing`);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(300);
  });
});
