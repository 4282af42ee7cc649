import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { ParsedContent } from './parsed-content.js';
import type { ContentId, ResultCache } from './result-cache.js';

/** A process that died holds up the others for so long. */
const LOCK_MS = 15_000;
const RENEW_MS = 5000;
const LOOK_MS = 100;

const RENEW = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end`;
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end`;

/** Either somebody has read the document already, or the caller has to, and says when it is through. */
export type Turn = { content: ParsedContent } | { release: () => Promise<void> };

/** Has one of several identical requests read the document, over all processes; the others wait for its result. */
export class SingleFlight {
  constructor(
    private readonly redis: Redis,
    private readonly cache: ResultCache,
  ) {}

  /**
   * @param signal ends the waiting
   * @throws while Redis is away
   */
  async enter(content: ContentId, signal?: AbortSignal): Promise<Turn> {
    const known = await this.cache.find(content);
    if (known !== undefined) return { content: known };
    const key = this.cache.keyOf(content, 'lock');
    const token = randomUUID();
    const isOurs = (await this.redis.set(key, token, 'PX', LOCK_MS, 'NX')) === 'OK';
    if (!isOurs) return this.waitForOther(content, key, signal);
    const release = this.hold(key, token);
    // The one before may have come to its end between the two questions.
    const meanwhile = await this.cache.find(content);
    if (meanwhile === undefined) return { release };
    await release();
    return { content: meanwhile };
  }

  /** Keeps the lock until it is released or this process dies. */
  private hold(key: string, token: string): () => Promise<void> {
    const renewal = setInterval(() => {
      this.redis.eval(RENEW, 1, key, token, LOCK_MS).catch(() => undefined);
    }, RENEW_MS);
    return async () => {
      clearInterval(renewal);
      // What is not released now is released by its age.
      await this.redis.eval(RELEASE, 1, key, token).catch(() => undefined);
    };
  }

  private async waitForOther(content: ContentId, key: string, signal?: AbortSignal): Promise<Turn> {
    const first = await this.redis.get(key);
    for (let holder = first; holder !== null && holder === first; holder = await this.redis.get(key)) {
      await pause(LOOK_MS, undefined, signal && { signal });
    }
    const left = await this.cache.find(content);
    // The other has failed: everybody tries for themselves, so that nobody waits for a second failure.
    return left === undefined ? { release: () => Promise.resolve() } : { content: left };
  }
}
