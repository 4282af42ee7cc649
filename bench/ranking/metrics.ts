/** One item of a list that was ranked. */
export interface RankedItem {
  /** How relevant it is: a whole number, 0 for not at all. */
  grade: number;
  /** What it was ranked by, highest first. */
  score: number;
}

/**
 * Normalised discounted cumulative gain of the first `cutoff` ranks, 0 to 1. A grade's gain is 2^grade − 1, discounted by
 * log2(rank + 1) (Burges et al. 2005). Items of equal score share the mean gain of the ranks they take together, which is the
 * expected value over all their orders (McSherry and Najork 2008).
 * @throws {RangeError} when no item is relevant: no order is then better than another
 */
export function ndcg(items: readonly RankedItem[], cutoff: number): number {
  const ideal = discounted(
    items.map(({ grade }) => gainOf(grade)).toSorted((a, b) => b - a),
    cutoff,
  );
  if (ideal === 0) throw new RangeError('No item of the list is relevant.');
  return discounted(expectedGains(items), cutoff) / ideal;
}

/**
 * The share of pairs of different grades whose better one has the higher score, 0 to 1; a pair of equal scores counts half.
 * @throws {RangeError} when all grades are the same
 */
export function pairwiseAccuracy(items: readonly RankedItem[]): number {
  let pairs = 0;
  let right = 0;
  for (const better of items) {
    for (const worse of items) {
      if (better.grade <= worse.grade) continue;
      pairs += 1;
      right += better.score > worse.score ? 1 : better.score === worse.score ? 0.5 : 0;
    }
  }
  if (pairs === 0) throw new RangeError('All items of the list have the same grade.');
  return right / pairs;
}

function gainOf(grade: number): number {
  return 2 ** grade - 1;
}

function discounted(gains: readonly number[], cutoff: number): number {
  return gains.slice(0, cutoff).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

/** By rank. */
function expectedGains(items: readonly RankedItem[]): number[] {
  const sorted = items.toSorted((a, b) => b.score - a.score);
  return sorted.map(({ score }) => {
    const gains = items.filter((item) => item.score === score).map(({ grade }) => gainOf(grade));
    return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  });
}
