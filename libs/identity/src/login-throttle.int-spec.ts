import type { Redis } from '#libs/jobs';
import { openRedis, openSilentRedis, uniquePrefix } from '#libs/testing';
import { LoginThrottle } from './login-throttle.js';

const ACCOUNT = 'acme/ada@example.com';
const ADDRESS = '192.0.2.1';

describe('LoginThrottle', () => {
  let redis: Redis;
  let prefix: string;
  let throttle: LoginThrottle;

  beforeAll(async () => {
    redis = await openRedis();
  });

  beforeEach(() => {
    const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const;
    jest.useFakeTimers({ doNotFake: [...timers, 'nextTick', 'performance', 'queueMicrotask'] });
    prefix = uniquePrefix();
    throttle = new LoginThrottle(redis, prefix);
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  afterAll(() => {
    redis.disconnect();
  });

  async function fail(times: number, account = ACCOUNT, address = ADDRESS): Promise<void> {
    for (let i = 0; i < times; i++) await throttle.noteFailure(account, address);
  }

  /** Time stands still but for this. Only the date does: Redis answers by the real clock. */
  function wait(seconds: number): void {
    jest.setSystemTime(Date.now() + seconds * 1000);
  }

  async function secondsToWait(account = ACCOUNT, address = ADDRESS): Promise<number> {
    return throttle.assertMayTry(account, address).then(
      () => 0,
      (error: unknown) => (error as { retryAfter: number }).retryAfter,
    );
  }

  it('lets five failures of an account pass, then makes each further one wait twice as long', async () => {
    await fail(4);
    expect(await secondsToWait()).toBe(0);
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      await fail(1);
      waits.push(await secondsToWait());
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300]);
  });

  it('says that it is too many, and when to try again', async () => {
    await fail(5);
    await expect(throttle.assertMayTry(ACCOUNT, ADDRESS)).rejects.toMatchObject({
      ...{ code: 'rate_limited', message: 'Too many failed logins. Try again in 5 s.', retryAfter: 5 },
    });
  });

  it('is a wait, not a lock: after it the account may be tried', async () => {
    await fail(5);
    wait(6);
    expect(await secondsToWait()).toBe(0);
  });

  it('lets twenty failures of an address pass, over all accounts', async () => {
    for (let i = 0; i < 19; i++) await fail(1, `acme/user-${i}@example.com`);
    expect(await secondsToWait('acme/someone@example.com')).toBe(0);
    await fail(1, 'acme/user-19@example.com');
    expect(await secondsToWait('acme/someone@example.com')).toBe(5);
    expect(await secondsToWait('acme/someone@example.com', '192.0.2.2')).toBe(0);
  });

  it('forgets the failures of an account with a success, those of the address not', async () => {
    await fail(20);
    await throttle.noteSuccess(ACCOUNT);
    expect(await secondsToWait(ACCOUNT, '192.0.2.2')).toBe(0);
    expect(await secondsToWait(ACCOUNT, ADDRESS)).toBe(5);
  });

  it('counts over all processes, and apart for installations that share a Redis', async () => {
    await fail(5);
    await expect(new LoginThrottle(redis, prefix).assertMayTry(ACCOUNT, ADDRESS)).rejects.toThrow();
    await expect(new LoginThrottle(redis, uniquePrefix()).assertMayTry(ACCOUNT, ADDRESS)).resolves.toBeUndefined();
  });

  it('keeps no address of a person in Redis, and nothing for longer than 15 minutes', async () => {
    await fail(1);
    const keys = await redis.keys(`${prefix}:*`);
    expect(keys).toHaveLength(2);
    expect(keys.join()).not.toMatch(/ada|192\.0/);
    for (const key of keys) expect(await redis.ttl(key)).toBeLessThanOrEqual(900);
  });

  describe('while Redis is away', () => {
    let silent: Awaited<ReturnType<typeof openSilentRedis>>;

    beforeEach(async () => {
      silent = await openSilentRedis();
      throttle = new LoginThrottle(silent.redis, prefix);
    });

    afterEach(async () => {
      await silent.close();
    });

    it('counts in the process, so that guessing is still slowed down', async () => {
      await fail(4);
      expect(await secondsToWait()).toBe(0);
      await fail(1);
      expect(await secondsToWait()).toBe(5);
      expect(await secondsToWait('acme/other@example.com', '192.0.2.2')).toBe(0);
    });

    it('forgets with a success all the same', async () => {
      await fail(5);
      await throttle.noteSuccess(ACCOUNT);
      expect(await secondsToWait()).toBe(0);
    });
  });
});
