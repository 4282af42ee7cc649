import { z } from 'zod';
import type { CacheCounts, RequestCounts } from '#libs/parsing';
import { statsSchema } from '../ingestion/ingestion.schemas.js';

const percent = z.number().describe('Percent.');

const requestStatsSchema = z.object({
  total_requests: z.number().int(),
  successful_requests: z.number().int(),
  failed_requests: z.number().int(),
  concurrent_requests: z.number().int().describe('Being read right now.'),
  average_processing_time: z.number().nullable().describe('Seconds; null before the first.'),
});

export const cacheStatsSchema = z.object({
  hit_rate: percent,
  total_hits: z.number().int(),
  total_misses: z.number().int(),
  cache_size: z.number().int(),
  total_tokens_saved: z.number(),
  total_cost_saved_usd: z.number(),
  avg_tokens_per_request: z.number().describe('Over the requests whose document was read.'),
});

/** One object for the clients of both APIs that are kept. */
export const systemStatsSchema = statsSchema.extend({
  request_stats: requestStatsSchema.nullable().describe('Of parsing; null while Redis is away, which counts.'),
  cache_stats: cacheStatsSchema
    .omit({ total_tokens_saved: true, avg_tokens_per_request: true })
    .nullable()
    .describe('Of parsing; null while Redis is away.'),
  system_info: z.object({
    gemini_configured: z.boolean().describe('Whether a model has a part in reading, of whatever maker.'),
    aws_configured: z.boolean().describe('Whether files are kept in S3.'),
    auth_configured: z.literal(true),
    prompt_caching_enabled: z.boolean().describe('Whether the model is told to cache its instructions.'),
  }),
});

export function toRequestStats(counts: RequestCounts): z.infer<typeof requestStatsSchema> {
  const { total, successful, failed, concurrent, averageSeconds } = counts;
  return {
    total_requests: total,
    successful_requests: successful,
    failed_requests: failed,
    concurrent_requests: concurrent,
    average_processing_time: averageSeconds === null ? null : rounded(averageSeconds, 3),
  };
}

export function toCacheStats(counts: CacheCounts): z.infer<typeof cacheStatsSchema> {
  const { hits, misses } = counts;
  return {
    hit_rate: hits + misses === 0 ? 0 : rounded((100 * hits) / (hits + misses), 1),
    total_hits: hits,
    total_misses: misses,
    cache_size: counts.size,
    total_tokens_saved: counts.tokensSaved,
    total_cost_saved_usd: rounded(counts.costSavedUsd, 6),
    avg_tokens_per_request: rounded(counts.tokensPerReading, 1),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
