import { LRUCache } from 'lru-cache';
import type { Redis } from '#libs/jobs';
import { GCRA_SCRIPT, intervalOf, LocalGcra, type Charge, type Verdict } from './gcra.js';

/** Counts a request; answers what the script answers. */
interface ScriptedRedis {
  takeFromLimits(keys: number, ...keysAndArguments: (string | number)[]): Promise<number[]>;
}

/** Keys that a process keeps by itself: some 10 MB. */
const MOST_KEYS = 50_000;
/** A request does not wait longer for Redis. */
const PATIENCE_MS = 250;
/** Redis did not answer: for so long nobody waits for it again. */
const PAUSE_MS = 1000;

/** Lets requests in or not, over all processes together; while Redis is away, in each process by itself. */
export class RateLimiter {
  readonly #redis: Redis & ScriptedRedis;
  readonly #local = new LocalGcra(MOST_KEYS);
  /** When a key that was refused may be asked about again: until then neither Redis nor anybody else is bothered. */
  readonly #refused = new LRUCache<string, number>({ max: MOST_KEYS });
  #awayUntil = 0;

  constructor(
    redis: Redis,
    private readonly prefix: string,
  ) {
    redis.defineCommand('takeFromLimits', { lua: GCRA_SCRIPT });
    this.#redis = redis as Redis & ScriptedRedis;
  }

  /** Counts a request against all the limits, or, when one of them refuses, none. Never fails. */
  async take(charges: readonly Charge[]): Promise<Verdict> {
    if (charges.length === 0) return { wait: 0, used: [] };
    const refusal = this.refusalOf(charges);
    if (refusal !== undefined) return refusal;
    const verdict = await this.count(charges);
    if (verdict.wait > 0) this.remember(charges, verdict);
    return verdict;
  }

  /** The refusal that holds still; without a look at Redis. */
  refusalOf(charges: readonly Charge[]): Verdict | undefined {
    const now = performance.now();
    const waits = charges.map(({ key }) => Math.max(0, (this.#refused.get(key) ?? 0) - now) * 1000);
    const wait = Math.max(0, ...waits);
    if (wait === 0) return undefined;
    const used = charges.map(({ limit }, i) => ((waits[i] ?? 0) > 0 ? intervalOf(limit) * limit.quota : 0));
    return { wait: Math.ceil(wait), used };
  }

  private async count(charges: readonly Charge[]): Promise<Verdict> {
    if (performance.now() < this.#awayUntil) return this.#local.take(charges);
    try {
      const keys = charges.map(({ key }) => `${this.prefix}:rate:${key}`);
      const limits = charges.flatMap(({ limit }) => [intervalOf(limit), limit.quota]);
      const answer = await inTime(this.#redis.takeFromLimits(keys.length, ...keys, ...limits));
      const [wait = 0, ...used] = answer;
      return { wait, used };
    } catch {
      this.#awayUntil = performance.now() + PAUSE_MS;
      return this.#local.take(charges);
    }
  }

  /** A key that was used up stays so until its wait is over, whoever asks: time alone gives back. */
  private remember(charges: readonly Charge[], { wait, used }: Verdict): void {
    charges.forEach(({ limit, key }, i) => {
      const interval = intervalOf(limit);
      const own = (used[i] ?? 0) + interval - interval * limit.quota;
      if (own > 0) this.#refused.set(key, performance.now() + Math.min(own, wait) / 1000);
    });
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Redis did not answer within ${PATIENCE_MS} ms.`));
    }, PATIENCE_MS);
  });
  return Promise.race([answer, deadline]).finally(() => {
    clearTimeout(timer);
  });
}
