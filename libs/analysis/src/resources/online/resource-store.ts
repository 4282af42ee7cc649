import type { Redis } from '#libs/jobs';
import { sha256 } from '#libs/crypto';

export interface Quota {
  limit: number;
  /** Names the window, so that each has a count of its own. */
  window: string;
  lengthMs: number;
}

/** What all programs of an installation know of the searches: answers of the last day, and how much was asked. */
export interface ResourceStore {
  /** The JSON kept for a query; null when there is none, or the store is away. */
  read(source: string, query: string): Promise<string | null>;
  keep(source: string, query: string, json: string): Promise<void>;
  /** Counts one search; false when the quota is used up, the source paused, or the count not known. */
  take(source: string, quota: Quota): Promise<boolean>;
  /** No search before so many milliseconds have gone by. */
  pause(source: string, ms: number): Promise<void>;
}

const KEPT_SECONDS = 86_400;

/** In Redis. While it is away nothing is found in it and nothing may be searched: a quota that nobody counts is soon broken. */
export class RedisResourceStore implements ResourceStore {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  async read(source: string, query: string): Promise<string | null> {
    return this.redis.get(this.answerKey(source, query)).catch(() => null);
  }

  async keep(source: string, query: string, json: string): Promise<void> {
    await this.redis.set(this.answerKey(source, query), json, 'EX', KEPT_SECONDS).catch(() => undefined);
  }

  async take(source: string, { limit, window, lengthMs }: Quota): Promise<boolean> {
    const key = this.key(source, `count:${window}`);
    try {
      if ((await this.redis.exists(this.key(source, 'paused'))) === 1) return false;
      const results = await this.redis.multi().incr(key).pexpire(key, lengthMs).exec();
      const count = results?.[0]?.[1];
      return typeof count === 'number' && count <= limit;
    } catch {
      return false;
    }
  }

  async pause(source: string, ms: number): Promise<void> {
    await this.redis.set(this.key(source, 'paused'), '1', 'PX', Math.ceil(ms)).catch(() => undefined);
  }

  private answerKey(source: string, query: string): string {
    return this.key(source, `answer:${sha256(query).toString('hex').slice(0, 32)}`);
  }

  /** Of no tenant: what GitHub and YouTube have on a skill is the same for all. */
  private key(source: string, what: string): string {
    return `${this.prefix}:resources:${source}:${what}`;
  }
}
