import { ndcg, pairwiseAccuracy } from './metrics.js';
import type { Ranker } from './ranker.js';
import type { RankingSet } from './ranking-set.js';

const CUTOFF = 10;

export interface RankingQuality {
  ndcg10: number;
  pairwise: number;
}

export interface RankerEvaluation {
  name: string;
  /** Over the openings, each counting the same. */
  mean: RankingQuality;
  openings: ReadonlyMap<string, RankingQuality>;
}

export function evaluateRanker({ openings, resumes, gradeOf }: RankingSet, ranker: Ranker): RankerEvaluation {
  const qualities = openings.map(({ id: opening, text }): [string, RankingQuality] => {
    const scores = ranker.scoresFor(text);
    const items = resumes.map(({ id }, index) => ({ grade: gradeOf(opening, id), score: scores[index] ?? Number.NaN }));
    return [opening, { ndcg10: ndcg(items, CUTOFF), pairwise: pairwiseAccuracy(items) }];
  });
  const meanOf = (measure: keyof RankingQuality): number =>
    qualities.reduce((sum, [, quality]) => sum + quality[measure], 0) / qualities.length;
  return {
    name: ranker.name,
    mean: { ndcg10: meanOf('ndcg10'), pairwise: meanOf('pairwise') },
    openings: new Map(qualities),
  };
}
