import { SCORE_PARTS, type MatchScore, type PartScore } from './match-score.js';

/**
 * The total of parts as they are stored: the sum of `score × weight ÷ 100`. Worked out in whole tenths and percents, so
 * that it is exact to the last of its three decimals.
 */
export function totalOf(parts: MatchScore['parts']): number {
  return SCORE_PARTS.reduce((sum, part) => sum + thousandths(parts[part]), 0) / 1000;
}

function thousandths({ score, weight }: PartScore): number {
  return score === null ? 0 : Math.round(score * 10) * weight;
}
