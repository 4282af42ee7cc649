import { openRedis, uniquePrefix } from '#libs/testing';
import type { Redis } from './redis.js';
import { HEARTBEAT_MS, WorkerRegistry } from './worker-registry.js';

describe('WorkerRegistry', () => {
  let redis: Redis;
  let prefix: string;
  let registry: WorkerRegistry;

  beforeAll(async () => {
    redis = await openRedis();
  });

  beforeEach(() => {
    prefix = uniquePrefix();
    registry = new WorkerRegistry(redis, prefix);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  afterAll(() => {
    redis.disconnect();
  });

  function later(ms: number): void {
    const now = Date.now() + ms;
    jest.spyOn(Date, 'now').mockReturnValue(now);
  }

  it('counts the workers that have said they are alive', async () => {
    expect(await registry.countAlive()).toBe(0);
    await registry.beat('one');
    await registry.beat('two');
    await registry.beat('two');
    expect(await registry.countAlive()).toBe(2);
    expect([await registry.isAlive('one'), await registry.isAlive('three')]).toEqual([true, false]);
  });

  it('keeps a worker that misses a heartbeat or two, and drops one that has gone silent', async () => {
    await registry.beat('one');
    later(2 * HEARTBEAT_MS);
    expect(await registry.isAlive('one')).toBe(true);
    later(2 * HEARTBEAT_MS);
    expect([await registry.isAlive('one'), await registry.countAlive()]).toEqual([false, 0]);
  });

  it('drops a worker that says goodbye, at once', async () => {
    await registry.beat('one');
    await registry.remove('one');
    expect(await registry.countAlive()).toBe(0);
  });

  it('forgets workers that have been gone for long', async () => {
    await registry.beat('old');
    later(10 * 60_000);
    await registry.beat('new');
    expect(await redis.zcard(`${prefix}:workers`)).toBe(1);
  });

  it('does not know the workers of another installation on the same Redis', async () => {
    await registry.beat('one');
    expect(await new WorkerRegistry(redis, uniquePrefix()).countAlive()).toBe(0);
  });
});
