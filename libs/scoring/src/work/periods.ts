import type { DigestPeriod, DigestPosition } from '../candidate-digest.js';

/**
 * Cuts the time of dated positions where one begins or ends, so that time in which several were held counts once. Those
 * that go on are open at their end: the digest knows no today.
 */
export function periodsOf(positions: readonly DigestPosition[]): DigestPeriod[] {
  const spans = positions.flatMap(({ first, last, current }, at) =>
    first === null || (last === null && !current) ? [] : [{ at, first, end: last === null ? null : last + 1 }],
  );
  const cuts = [...new Set(spans.flatMap(({ first, end }) => (end === null ? [first] : [first, end])))].toSorted(
    (a, b) => a - b,
  );
  return cuts.flatMap((first, index) => {
    const next = cuts[index + 1];
    const held = spans.filter((span) => span.first <= first && (span.end === null || span.end > first));
    return held.length === 0
      ? []
      : [{ first, last: next === undefined ? null : next - 1, positions: held.map(({ at }) => at) }];
  });
}
