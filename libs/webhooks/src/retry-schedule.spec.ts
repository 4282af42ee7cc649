import { pauseAfter, retryAfterMs } from './retry-schedule.js';

const HOUR_MS = 3_600_000;

describe('the schedule of tries', () => {
  it('has ten tries over about three days', () => {
    const pauses = Array.from({ length: 10 }, (_, i) => pauseAfter(i + 1, 0, 0));
    expect(pauses).toEqual([
      ...[5000, 300_000, 1_800_000],
      ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR_MS),
      undefined,
    ]);
    const total = pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0);
    expect(total / HOUR_MS).toBeCloseTo(75.6, 1);
  });

  it('spreads tries by up to a tenth, never early', () => {
    expect(pauseAfter(1, 0, 0.5)).toBe(5250);
    expect(pauseAfter(9, 0, 1)).toBe(26.4 * HOUR_MS);
  });

  it('waits as long as the receiver asks for, but no longer than a day, and no less than planned', () => {
    expect(pauseAfter(1, HOUR_MS, 0)).toBe(HOUR_MS);
    expect(pauseAfter(1, 1000 * HOUR_MS, 0)).toBe(24 * HOUR_MS);
    expect(pauseAfter(4, 1000, 0)).toBe(2 * HOUR_MS);
    expect(pauseAfter(10, HOUR_MS, 0)).toBeUndefined();
  });

  it.each([
    [undefined, 0],
    ['120', 120_000],
    ['Sun, 22 Nov 2026 10:01:00 GMT', 60_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['-5', 0],
    ['soon', 0],
    ['1e9', 0],
    ['', 0],
  ])('reads Retry-After: %s', (header, expected) => {
    expect(retryAfterMs(header, new Date('2026-11-22T10:00:00Z'))).toBe(expected);
  });
});
