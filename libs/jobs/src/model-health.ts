import type { Redis } from 'ioredis';

/** An outage that nobody has met again for so long counts as over. */
const REMEMBERED_SECONDS = 300;

/** Whether the language model's server works, as those found who asked it: nobody asks it just to know. */
export class ModelHealth {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  async note(state: 'working' | 'failing'): Promise<void> {
    if (state === 'working') await this.redis.del(this.key());
    else await this.redis.set(this.key(), '1', 'EX', REMEMBERED_SECONDS);
  }

  async isFailing(): Promise<boolean> {
    return (await this.redis.exists(this.key())) === 1;
  }

  private key(): string {
    return `${this.prefix}:model-failing`;
  }
}
