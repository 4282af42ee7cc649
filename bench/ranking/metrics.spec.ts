import fc from 'fast-check';
import { ndcg, pairwiseAccuracy, type RankedItem } from './metrics.js';

/** Items in their order, each with a score of its own. */
function inOrder(...grades: number[]): RankedItem[] {
  return grades.map((grade, index) => ({ grade, score: -index }));
}

const items = fc.array(fc.record({ grade: fc.integer({ min: 0, max: 3 }), score: fc.integer({ min: 0, max: 5 }) }), {
  minLength: 2,
  maxLength: 12,
});

describe('ndcg', () => {
  it('is what is worked out by hand for the textbook list 3, 2, 3, 0, 1, 2', () => {
    // Gains 7, 3, 7, 0, 1, 3 over 1, 1.58496, 2, 2.32193, 2.58496, 2.80735.
    const found = 7 + 1.89279 + 3.5 + 0 + 0.38685 + 1.06862;
    // In the best order: 7, 7, 3, 3, 1, 0.
    const best = 7 + 4.41651 + 1.5 + 1.29203 + 0.38685;
    expect(ndcg(inOrder(3, 2, 3, 0, 1, 2), 6)).toBeCloseTo(found / best, 5);
    expect(found / best).toBeCloseTo(0.94881, 5);
  });

  it('looks at the first ranks only, and measures them against the best that could stand there', () => {
    // Two ranks: 0 + 1 ÷ 1.58496 of 7 + 1 ÷ 1.58496.
    expect(ndcg(inOrder(0, 1, 3), 2)).toBeCloseTo(0.63093 / 7.63093, 5);
    expect(ndcg(inOrder(0, 0, 3), 2)).toBe(0);
  });

  it('passes over ranks that a short list has not', () => {
    expect(ndcg(inOrder(2, 1), 10)).toBe(1);
  });

  it('takes the mean over the orders of items with equal scores', () => {
    const tied = [
      { grade: 1, score: 5 },
      { grade: 0, score: 5 },
    ];
    expect(ndcg(tied, 10)).toBeCloseTo((1 + 1 / Math.log2(3)) / 2, 10);
    expect(ndcg(tied, 1)).toBe(0.5);
  });

  it('does not depend on the order in which items are given', () => {
    fc.assert(
      fc.property(items, (list) => {
        fc.pre(list.some(({ grade }) => grade > 0));
        expect(ndcg(list.toReversed(), 4)).toBeCloseTo(ndcg(list, 4), 12);
      }),
    );
  });

  it('refuses a list without anything relevant', () => {
    expect(() => ndcg(inOrder(0, 0), 10)).toThrow(RangeError);
  });
});

describe('pairwiseAccuracy', () => {
  it('counts the pairs of different grades in the right order', () => {
    // Of (3,2) (3,0) (2,0) (3,1) (2,1) (1,0) the last is wrong.
    expect(pairwiseAccuracy(inOrder(3, 2, 0, 1))).toBeCloseTo(5 / 6, 10);
    expect(pairwiseAccuracy(inOrder(3, 3, 1, 1))).toBe(1);
    expect(pairwiseAccuracy(inOrder(0, 1, 2))).toBe(0);
  });

  it('counts half for equal scores, so that a ranker that knows nothing has one half', () => {
    fc.assert(
      fc.property(items, (list) => {
        fc.pre(new Set(list.map(({ grade }) => grade)).size > 1);
        expect(pairwiseAccuracy(list.map(({ grade }) => ({ grade, score: 1 })))).toBe(0.5);
        const turned = list.map(({ grade, score }) => ({ grade, score: -score }));
        expect(pairwiseAccuracy(list) + pairwiseAccuracy(turned)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('refuses a list of one grade', () => {
    expect(() => pairwiseAccuracy(inOrder(1, 1))).toThrow(RangeError);
  });
});
