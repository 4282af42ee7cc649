import { SCORE_PARTS, type ScorePart, type Weights } from './match-score.js';

export const DEFAULT_WEIGHTS: Weights = { skills: 40, experience: 40, education: 10, location: 10 };

/** What each part weighs in percent, whole. */
export type Percents = Readonly<Record<ScorePart, number>>;

/**
 * @param input of one number a part, in relation to each other
 * @throws {RangeError} names the first part whose weight is none, or says that all of them are 0
 */
export function checkedWeights(input: Readonly<Record<string, unknown>>): Weights {
  const unknown = Object.keys(input).find((name) => !SCORE_PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new RangeError(`weights.${unknown}: there is no such part`);
  const weights = { skills: 0, experience: 0, education: 0, location: 0 };
  for (const part of SCORE_PARTS) weights[part] = checkedWeight(part, input[part]);
  const sum = SCORE_PARTS.reduce((total, part) => total + weights[part], 0);
  if (sum === 0) throw new RangeError('weights: at least one must be more than 0');
  if (!Number.isFinite(sum)) throw new RangeError('weights: their sum is too large');
  return weights;
}

function checkedWeight(part: ScorePart, weight: unknown): number {
  if (typeof weight !== 'number' || !Number.isFinite(weight)) {
    throw new RangeError(`weights.${part}: must be a finite number`);
  }
  if (weight < 0) throw new RangeError(`weights.${part}: must not be negative`);
  // A -0 would be stored and shown as such.
  return weight === 0 ? 0 : weight;
}

/**
 * The weights of the parts that have data, in whole percents that add up to 100: what is lost by rounding down goes to
 * the largest remainders. All 0 when no part with data weighs anything.
 */
export function percentsOf(weights: Weights, present: ReadonlySet<ScorePart>): Percents {
  const percents = { skills: 0, experience: 0, education: 0, location: 0 };
  const sum = SCORE_PARTS.reduce((total, part) => total + (present.has(part) ? weights[part] : 0), 0);
  if (sum === 0) return percents;
  const shares = SCORE_PARTS.filter((part) => present.has(part)).map((part) => ({
    part,
    share: (weights[part] / sum) * 100,
  }));
  let left = 100;
  for (const { part, share } of shares) {
    percents[part] = Math.floor(share);
    left -= percents[part];
  }
  const byRemainder = shares.toSorted((a, b) => (b.share % 1) - (a.share % 1));
  for (const { part } of byRemainder.slice(0, left)) percents[part] += 1;
  return percents;
}
