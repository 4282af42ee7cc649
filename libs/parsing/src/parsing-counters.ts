import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { ParsedContent } from './parsed-content.js';
import type { ResultCache } from './result-cache.js';

/** No reading takes longer: what is older belongs to a process that died. */
const LONGEST_MS = 30 * 60_000;

export interface RequestCounts {
  total: number;
  successful: number;
  failed: number;
  /** Being read right now. */
  concurrent: number;
  /** Over those that were successful; null before the first. */
  averageSeconds: number | null;
}

export interface CacheCounts {
  hits: number;
  misses: number;
  size: number;
  tokensSaved: number;
  costSavedUsd: number;
  /** Over the documents that were really read; 0 before the first. */
  tokensPerReading: number;
}

/** Counts what a tenant's requests for parsing came to, over all processes, since Redis last lost its data. */
export class ParsingCounters {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
    private readonly cache: ResultCache,
  ) {}

  accepted(tenantId: string): void {
    this.add(tenantId, { total: 1 });
  }

  succeeded(tenantId: string, seconds: number): void {
    this.add(tenantId, { successful: 1, milliseconds: Math.round(seconds * 1000) });
  }

  failed(tenantId: string): void {
    this.add(tenantId, { failed: 1 });
  }

  missed(tenantId: string): void {
    this.add(tenantId, { misses: 1 });
  }

  /** A result was found that need not be read again. */
  hit(tenantId: string, { reading }: ParsedContent): void {
    const tokens = reading.inputTokens + reading.outputTokens;
    this.add(tenantId, { hits: 1, tokens_saved: tokens, cost_saved_usd: reading.costUsd });
  }

  wasRead(tenantId: string, { reading }: ParsedContent): void {
    this.add(tenantId, { readings: 1, tokens: reading.inputTokens + reading.outputTokens });
  }

  /** Counts a request as running for as long as its work takes. */
  async during<Result>(tenantId: string, work: () => Promise<Result>): Promise<Result> {
    const id = randomUUID();
    const key = this.runningKey(tenantId);
    // A count is not worth a failed request.
    this.redis.zadd(key, Date.now(), id).catch(() => undefined);
    try {
      return await work();
    } finally {
      this.redis.zrem(key, id).catch(() => undefined);
    }
  }

  /** @throws while Redis is away */
  async requests(tenantId: string): Promise<RequestCounts> {
    const count = await this.read(tenantId);
    const key = this.runningKey(tenantId);
    await this.redis.zremrangebyscore(key, 0, Date.now() - LONGEST_MS);
    const concurrent = await this.redis.zcard(key);
    const successful = count('successful');
    const averageSeconds = successful === 0 ? null : count('milliseconds') / successful / 1000;
    return { total: count('total'), successful, failed: count('failed'), concurrent, averageSeconds };
  }

  /** @throws while Redis is away */
  async cached(tenantId: string): Promise<CacheCounts> {
    const count = await this.read(tenantId);
    const readings = count('readings');
    return {
      hits: count('hits'),
      misses: count('misses'),
      size: await this.cache.size(tenantId),
      tokensSaved: count('tokens_saved'),
      costSavedUsd: count('cost_saved_usd'),
      tokensPerReading: readings === 0 ? 0 : count('tokens') / readings,
    };
  }

  private async read(tenantId: string): Promise<(name: string) => number> {
    const counts = await this.redis.hgetall(this.countersKey(tenantId));
    return (name) => Number(counts[name] ?? 0);
  }

  private add(tenantId: string, amounts: Record<string, number>): void {
    const pipeline = this.redis.pipeline();
    for (const [name, amount] of Object.entries(amounts)) {
      pipeline.hincrbyfloat(this.countersKey(tenantId), name, amount);
    }
    pipeline.exec().catch(() => undefined);
  }

  private countersKey(tenantId: string): string {
    return `${this.prefix}:parsing:${tenantId}:counters`;
  }

  private runningKey(tenantId: string): string {
    return `${this.prefix}:parsing:${tenantId}:running`;
  }
}
