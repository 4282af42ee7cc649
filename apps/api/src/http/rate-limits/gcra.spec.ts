import fc from 'fast-check';
import { intervalOf, LocalGcra, remaining } from './gcra.js';

const SECOND = 1_000_000;
const SIXTY = { name: 'sixty', quota: 60 };
const TWO = { name: 'two', quota: 2 };

describe('LocalGcra', () => {
  let now: number;
  let gcra: LocalGcra;

  beforeEach(() => {
    now = 1000 * SECOND;
    gcra = new LocalGcra(100, () => now);
  });

  function take(limit = TWO, key = 'a'): number {
    return gcra.take([{ limit, key }]).wait;
  }

  it('lets the quota of a minute in at once, then one request for each interval', () => {
    expect([take(), take(), take()]).toEqual([0, 0, 30 * SECOND]);
    now += 30 * SECOND;
    expect([take(), take()]).toEqual([0, 30 * SECOND]);
  });

  it('gives everything back to who waits a minute, and no more than that', () => {
    take();
    take();
    now += 3600 * SECOND;
    expect([take(), take(), take()]).toEqual([0, 0, 30 * SECOND]);
  });

  it('keeps keys apart', () => {
    take(TWO, 'a');
    take(TWO, 'a');
    expect([take(TWO, 'a'), take(TWO, 'b')]).toEqual([30 * SECOND, 0]);
  });

  it('charges all limits or none', () => {
    const both = [
      { limit: TWO, key: 'caller' },
      { limit: SIXTY, key: 'tenant' },
    ];
    gcra.take(both);
    gcra.take(both);
    const refused = gcra.take(both);
    expect(refused).toEqual({ wait: 30 * SECOND, used: [60 * SECOND, 2 * SECOND] });
    expect(gcra.take([{ limit: SIXTY, key: 'tenant' }]).used).toEqual([3 * SECOND]);
  });

  it('forgets the keys that were not seen for longest', () => {
    gcra = new LocalGcra(2, () => now);
    for (const key of ['a', 'a', 'b', 'c']) take(TWO, key);
    expect(take(TWO, 'a')).toBe(0);
  });

  it('lets no more than two quotas in within any minute, however requests come', () => {
    const quotas = fc.integer({ min: 1, max: 50 });
    const pauses = fc.array(fc.integer({ min: 0, max: 5 * SECOND }), { minLength: 50, maxLength: 300 });
    fc.assert(
      fc.property(quotas, pauses, (quota, gaps) => {
        gcra = new LocalGcra(10, () => now);
        const admitted: number[] = [];
        for (const gap of gaps) {
          now += gap;
          if (take({ name: 'x', quota }) === 0) admitted.push(now);
        }
        const mostAtOnce = admitted.map(
          (from) => admitted.filter((at) => at >= from && at < from + 60 * SECOND).length,
        );
        expect(Math.max(0, ...mostAtOnce)).toBeLessThanOrEqual(2 * quota);
      }),
      { numRuns: 50 },
    );
  });
});

describe('remaining', () => {
  it('counts what is left, down to nothing', () => {
    const interval = intervalOf(SIXTY);
    expect([0, 1, 59, 60, 61].map((requests) => remaining(SIXTY, requests * interval))).toEqual([60, 59, 1, 0, 0]);
  });
});
