import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Config } from '#libs/config';
import type { Principal } from '#libs/identity';
import { isRedisFailure } from '#libs/jobs';
import { ParsingCounters } from '#libs/parsing';
import { ResumesService } from '#libs/resumes';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { CONFIG } from '../../infrastructure.module.js';
import { toStats } from '../ingestion/ingestion.schemas.js';
import { cacheStatsSchema, systemStatsSchema, toCacheStats, toRequestStats } from './stats.schemas.js';

/** What the caller's tenant has had done. */
@ApiTags('Platform')
@Controller()
export class StatsController {
  constructor(
    private readonly resumes: ResumesService,
    private readonly counters: ParsingCounters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('stats')
  @Operation({
    id: 'getStats',
    summary: 'Jobs by status, and figures of parsing',
    access: 'jobs:read',
    response: systemStatsSchema,
  })
  async stats(@Caller() caller: Principal): Promise<z.input<typeof systemStatsSchema>> {
    const { tenantId } = caller.actor;
    const [jobs, requests, cache] = await Promise.all([
      this.resumes.countByStatus(caller.actor),
      this.counters.requests(tenantId).catch(nullWithoutRedis),
      this.counters.cached(tenantId).catch(nullWithoutRedis),
    ]);
    return {
      ...toStats(jobs),
      request_stats: requests && toRequestStats(requests),
      cache_stats: cache && toCacheStats(cache),
      system_info: {
        gemini_configured: this.config.OPENAI_API_KEY !== undefined,
        // Files are kept in a folder.
        aws_configured: false,
        auth_configured: true,
        prompt_caching_enabled: false,
      },
    };
  }

  @Get('cache/stats')
  @Operation({
    id: 'getCacheStats',
    summary: 'Figures of the cache of parsed documents',
    description: 'Refused with 503 while Redis, which counts, is away.',
    access: 'jobs:read',
    response: cacheStatsSchema,
  })
  async cacheStats(@Caller() caller: Principal): Promise<z.input<typeof cacheStatsSchema>> {
    return toCacheStats(await this.counters.cached(caller.actor.tenantId));
  }
}

/** The other figures can be had without it. */
function nullWithoutRedis(error: unknown): null {
  if (isRedisFailure(error)) return null;
  throw error;
}
