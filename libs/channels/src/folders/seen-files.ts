import type { Redis } from '#libs/jobs';

const KEPT_SECONDS = 86_400;

/**
 * What the last look at a watched folder found, so that the next knows what has not changed since. It is in Redis, since
 * the next look may be another worker's; when it is lost, files come a look later.
 */
export class SeenFiles {
  readonly #last: string;
  readonly #present: string;

  constructor(
    private readonly redis: Redis,
    prefix: string,
    watch: { tenantId: string; id: string },
  ) {
    this.#last = `${prefix}:folder-seen:${watch.tenantId}:${watch.id}`;
    this.#present = `${this.#last}:present`;
  }

  async begin(): Promise<void> {
    await this.redis.del(this.#present);
  }

  /** Notes files and answers of each whether the last look found it just as it is. */
  async note(keys: readonly Buffer[]): Promise<boolean[]> {
    const members = keys.map((key) => key.toString('base64'));
    const [found] = await Promise.all([
      this.redis.smismember(this.#last, ...members),
      this.redis.sadd(this.#present, ...members),
      this.redis.expire(this.#present, KEPT_SECONDS),
    ]);
    return found.map((one) => one === 1);
  }

  /** What was noted is from now on what the last look found. */
  async end(): Promise<void> {
    const isEmpty = (await this.redis.exists(this.#present)) === 0;
    if (isEmpty) await this.redis.del(this.#last);
    else await this.redis.rename(this.#present, this.#last);
  }
}
