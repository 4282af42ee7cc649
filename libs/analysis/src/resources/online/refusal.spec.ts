import { assertSuccess, pauseAfterLastCall } from './refusal.js';
import type { SourceFailure } from './source-failure.js';

const NOW = 1_700_000_000_000;

function failureOf(
  status: number,
  headers: Record<string, string> = {},
): Pick<SourceFailure, 'code' | 'pauseMs'> | null {
  try {
    assertSuccess({ status, headers: new Headers(headers), body: null }, NOW);
    return null;
  } catch (error) {
    const { code, pauseMs } = error as SourceFailure;
    return { code, pauseMs };
  }
}

describe('a refusal', () => {
  it.each([
    [200, {}, null],
    [403, { 'x-ratelimit-reset': '1700000042' }, { code: 'rate_limited', pauseMs: 42_000 }],
    [403, { 'retry-after': '7', 'x-ratelimit-reset': '1700000042' }, { code: 'rate_limited', pauseMs: 7000 }],
    [429, {}, { code: 'rate_limited', pauseMs: 60_000 }],
    [429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, { code: 'rate_limited', pauseMs: 60_000 }],
    [429, { 'retry-after': '0' }, { code: 'rate_limited', pauseMs: 1000 }],
    [403, { 'x-ratelimit-reset': '9999999999' }, { code: 'rate_limited', pauseMs: 3_600_000 }],
    [403, { 'x-ratelimit-reset': '12' }, { code: 'rate_limited', pauseMs: 1000 }],
    [503, {}, { code: 'server_error', pauseMs: 60_000 }],
    [401, {}, { code: 'refused', pauseMs: 3_600_000 }],
    [422, {}, { code: 'refused', pauseMs: 3_600_000 }],
  ])('%d with %j', (status, headers, failure) => {
    expect(failureOf(status, headers as Record<string, string>)).toEqual(failure);
  });

  it('is foreseen when the last call of a quota was used', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000030' };
    expect(pauseAfterLastCall(new Headers(headers), NOW)).toBe(30_000);
    expect(pauseAfterLastCall(new Headers({ ...headers, 'x-ratelimit-remaining': '3' }), NOW)).toBeNull();
    expect(pauseAfterLastCall(new Headers(), NOW)).toBeNull();
  });
});
