import type { Redis } from 'ioredis';

const ALIVE_MS = 15_000;
export const HEARTBEAT_MS = 5000;

/** Which workers are alive: each says so every few seconds. */
export class WorkerRegistry {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  async beat(workerId: string): Promise<void> {
    await this.redis
      .pipeline()
      .zadd(this.key(), Date.now(), workerId)
      .zremrangebyscore(this.key(), 0, Date.now() - 10 * ALIVE_MS)
      .exec();
  }

  async remove(workerId: string): Promise<void> {
    await this.redis.zrem(this.key(), workerId);
  }

  async countAlive(): Promise<number> {
    return this.redis.zcount(this.key(), Date.now() - ALIVE_MS, '+inf');
  }

  async isAlive(workerId: string): Promise<boolean> {
    const lastBeat = await this.redis.zscore(this.key(), workerId);
    return lastBeat !== null && Number(lastBeat) >= Date.now() - ALIVE_MS;
  }

  private key(): string {
    return `${this.prefix}:workers`;
  }
}
