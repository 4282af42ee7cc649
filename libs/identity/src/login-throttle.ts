import { LRUCache } from 'lru-cache';
import type { Redis } from 'ioredis';
import { sha256 } from '#libs/crypto';
import { DomainError } from '#libs/errors';

interface Limit {
  /** Failures within the window that cost nothing. */
  free: number;
  name: 'account' | 'address';
}

interface Failures {
  count: number;
  lastAt: number;
}

const WINDOW_SECONDS = 900;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 300;
const ACCOUNT: Limit = { name: 'account', free: 5 };
const ADDRESS: Limit = { name: 'address', free: 20 };

/**
 * Slows down guessing of passwords: after 5 failures of an account, or 20 of an address, within 15 minutes each further
 * try must wait, twice as long each time. A wait, not a lock: nobody can shut another's account for good.
 */
export class LoginThrottle {
  /** Takes over while Redis is away: a limit per process is weaker, but none would be an invitation. */
  readonly #local = new LRUCache<string, Failures>({ max: 10_000, ttl: WINDOW_SECONDS * 1000 });

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  /** @throws {DomainError} rate_limited with the seconds to wait. */
  async assertMayTry(account: string, address: string): Promise<void> {
    const waits = await Promise.all([this.wait(ACCOUNT, account), this.wait(ADDRESS, address)]);
    const wait = Math.max(...waits);
    if (wait <= 0) return;
    const seconds = Math.ceil(wait);
    throw new DomainError('rate_limited', `Too many failed logins. Try again in ${seconds} s.`, {
      retryAfter: seconds,
    });
  }

  async noteFailure(account: string, address: string): Promise<void> {
    await Promise.all([this.count(this.key(ACCOUNT, account)), this.count(this.key(ADDRESS, address))]);
  }

  async noteSuccess(account: string): Promise<void> {
    const key = this.key(ACCOUNT, account);
    this.#local.delete(key);
    await this.redis.del(key).catch(() => undefined);
  }

  private async wait(limit: Limit, who: string): Promise<number> {
    const { count, lastAt } = await this.failures(this.key(limit, who));
    if (count < limit.free) return 0;
    const pause = Math.min(FIRST_WAIT_SECONDS * 2 ** (count - limit.free), LONGEST_WAIT_SECONDS);
    return pause - (Date.now() - lastAt) / 1000;
  }

  private async failures(key: string): Promise<Failures> {
    const local = this.#local.get(key) ?? { count: 0, lastAt: 0 };
    try {
      const [count, lastAt] = await this.redis.hmget(key, 'count', 'lastAt');
      const stored = { count: Number(count ?? 0), lastAt: Number(lastAt ?? 0) };
      return stored.count >= local.count ? stored : local;
    } catch {
      return local;
    }
  }

  private async count(key: string): Promise<void> {
    const lastAt = Date.now();
    try {
      await this.redis.multi().hincrby(key, 'count', 1).hset(key, 'lastAt', lastAt).expire(key, WINDOW_SECONDS).exec();
    } catch {
      this.#local.set(key, { count: (this.#local.get(key)?.count ?? 0) + 1, lastAt });
    }
  }

  /** Addresses of people are not kept in clear in Redis. */
  private key(limit: Limit, who: string): string {
    return `${this.prefix}:login:${limit.name}:${sha256(who).toString('hex').slice(0, 32)}`;
  }
}
