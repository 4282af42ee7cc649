import type { Redis } from '#libs/jobs';
import { openRedis, openSilentRedis, uniquePrefix } from '#libs/testing';
import { LocalGcra, type Charge } from './gcra.js';
import { RateLimiter } from './rate-limiter.js';

const MINUTE = 60_000_000;
const THREE = { name: 'three', quota: 3 };
const MANY = { name: 'many', quota: 1000 };

describe('RateLimiter', () => {
  let redis: Redis;
  let prefix: string;
  let limiter: RateLimiter;

  beforeAll(async () => {
    redis = await openRedis();
  });

  beforeEach(() => {
    prefix = uniquePrefix();
    limiter = new RateLimiter(redis, prefix);
  });

  afterAll(() => {
    redis.disconnect();
  });

  async function waits(times: number, charges: Charge[], by = limiter): Promise<number[]> {
    const all: number[] = [];
    for (let i = 0; i < times; i++) all.push((await by.take(charges)).wait);
    return all;
  }

  it('lets the quota in, then tells when the next may come', async () => {
    const answers = await waits(4, [{ limit: THREE, key: 'a' }]);
    expect(answers.slice(0, 3)).toEqual([0, 0, 0]);
    expect(answers[3]).toBeGreaterThan(0);
    expect(answers[3]).toBeLessThanOrEqual(MINUTE / 3);
  });

  it('counts over all processes, also of requests that come at the same time', async () => {
    const others = Array.from({ length: 4 }, () => new RateLimiter(redis, prefix));
    const charges = [{ limit: THREE, key: 'a' }];
    const verdicts = await Promise.all([...others, ...others, limiter].map((one) => one.take(charges)));
    expect(verdicts.filter(({ wait }) => wait === 0)).toHaveLength(3);
  });

  it('charges nobody for a request that any limit refuses', async () => {
    const both = [
      { limit: THREE, key: 'caller' },
      { limit: MANY, key: 'tenant' },
    ];
    await waits(10, both);
    const { used } = await limiter.take([{ limit: MANY, key: 'tenant' }]);
    expect(used[0]).toBeLessThanOrEqual((4 * MINUTE) / 1000);
  });

  it('remembers a refusal by itself, without asking Redis', async () => {
    const charges = [{ limit: THREE, key: 'a' }];
    await waits(4, charges);
    const before = (await redis.info('commandstats')).match(/cmdstat_evalsha:calls=(\d+)/)?.[1];
    expect((await limiter.take(charges)).wait).toBeGreaterThan(0);
    expect(limiter.refusalOf(charges)?.wait).toBeGreaterThan(0);
    expect(limiter.refusalOf([{ limit: THREE, key: 'b' }])).toBeUndefined();
    expect((await redis.info('commandstats')).match(/cmdstat_evalsha:calls=(\d+)/)?.[1]).toBe(before);
  });

  it('blames only the limit that refused', async () => {
    const caller = { limit: THREE, key: 'caller' };
    const tenant = { limit: MANY, key: 'tenant' };
    await waits(4, [caller, tenant]);
    expect((await limiter.take([tenant])).wait).toBe(0);
  });

  it('keeps nothing in Redis for longer than a minute', async () => {
    await waits(3, [{ limit: THREE, key: 'a' }]);
    const keys = await redis.keys(`${prefix}:*`);
    expect(keys).toEqual([`${prefix}:rate:a`]);
    expect(await redis.pttl(`${prefix}:rate:a`)).toBeLessThanOrEqual(60_000);
  });

  it('judges as the algorithm of this process does', async () => {
    const local = new LocalGcra(10);
    const charges = [
      { limit: { name: 'seven', quota: 7 }, key: 'seven' },
      { limit: { name: 'eleven', quota: 11 }, key: 'eleven' },
    ];
    for (let i = 0; i < 10; i++) {
      const [there, here] = [await limiter.take(charges), local.take(charges)];
      expect(Math.abs(there.wait - here.wait)).toBeLessThan(2_000_000);
      expect(there.wait === 0).toBe(here.wait === 0);
    }
  });

  it('goes on after Redis has forgotten its scripts', async () => {
    await waits(1, [{ limit: THREE, key: 'a' }]);
    await redis.script('FLUSH');
    expect(await waits(1, [{ limit: THREE, key: 'a' }])).toEqual([0]);
  });

  it.each([
    ['does not answer', openSilentRedis],
    [
      'is away',
      async () => {
        const silent = await openSilentRedis();
        silent.redis.disconnect();
        return silent;
      },
    ],
  ])('counts in this process while Redis %s, and never fails', async (_, open) => {
    const { redis: away, close } = await open();
    const started = performance.now();
    const answers = await waits(50, [{ limit: THREE, key: 'a' }], new RateLimiter(away, prefix));
    await close();
    expect(answers.slice(0, 3)).toEqual([0, 0, 0]);
    expect(answers.slice(3).every((wait) => wait > 0)).toBe(true);
    // The first waits for Redis, the others do not.
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
