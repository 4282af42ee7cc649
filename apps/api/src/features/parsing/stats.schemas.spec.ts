import { toCacheStats, toRequestStats } from './stats.schemas.js';

describe('the figures of parsing', () => {
  it('are rounded for people', () => {
    const counts = { hits: 892, misses: 245, size: 156, tokensSaved: 245_680, costSavedUsd: 45.670000000003 };
    expect(toCacheStats({ ...counts, tokensPerReading: 2340.04 })).toEqual({
      ...{ hit_rate: 78.5, total_hits: 892, total_misses: 245, cache_size: 156, total_tokens_saved: 245_680 },
      ...{ total_cost_saved_usd: 45.67, avg_tokens_per_request: 2340 },
    });
    expect(toRequestStats({ total: 5, successful: 3, failed: 1, concurrent: 1, averageSeconds: 1.23456 })).toEqual({
      ...{ total_requests: 5, successful_requests: 3, failed_requests: 1, concurrent_requests: 1 },
      average_processing_time: 1.235,
    });
  });

  it('are not made up before there is anything to count', () => {
    const none = { hits: 0, misses: 0, size: 0, tokensSaved: 0, costSavedUsd: 0, tokensPerReading: 0 };
    expect(toCacheStats(none)).toMatchObject({ hit_rate: 0, total_hits: 0, avg_tokens_per_request: 0 });
    const counts = { total: 0, successful: 0, failed: 0, concurrent: 0, averageSeconds: null };
    expect(toRequestStats(counts).average_processing_time).toBeNull();
  });
});
