import { counted, countOf, listed, listedUpTo, percent, timeSpan } from './phrases.js';

describe('phrases', () => {
  it('list names', () => {
    expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual([
      ...['', 'A', 'A and B', 'A, B and C'],
    ]);
    expect(listedUpTo(2, ['A', 'B', 'C', 'D'])).toBe('A, B and 2 more');
    expect(listedUpTo(2, ['A', 'B'])).toBe('A and B');
  });

  it('count', () => {
    expect([counted(1, 'hour'), counted(2, 'hour')]).toEqual(['1 hour', '2 hours']);
    expect([countOf(1, 3), countOf(2, 2), countOf(3, 3)]).toEqual(['1 of 3', 'both', 'all 3']);
    expect([percent(66.7), percent(100)]).toEqual(['66.7%', '100%']);
  });

  it('say how long', () => {
    expect([timeSpan(1), timeSpan(12), timeSpan(26), timeSpan(49)]).toEqual([
      ...['1 month', '1 year', '2 years and 2 months', '4 years and 1 month'],
    ]);
  });
});
