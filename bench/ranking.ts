import { bm25 } from './ranking/bm25.js';
import { evaluateRanker, type RankerEvaluation, type RankingQuality } from './ranking/evaluate-ranker.js';
import { keywordOverlap } from './ranking/keyword-overlap.js';
import { projectScorer } from './ranking/project-scorer.js';
import { readRankingSet } from './ranking/ranking-set.js';
import { round } from './statistics.js';

const DIGITS = 3;

/** How well the scorer ranks the resumes of samples/ranking, beside plain search: per opening, on average, and by how much. */
export async function benchRanking(report: (what: string, figures: object) => void): Promise<void> {
  const [scorer, ...baselines] = await evaluateRankers();
  const all = [scorer, ...baselines];
  for (const opening of scorer.openings.keys()) {
    report(
      `ranking, ${opening}`,
      figuresOf(all, ({ openings }) => openings.get(opening)),
    );
  }
  report(
    'ranking, mean',
    figuresOf(all, ({ mean }) => mean),
  );
  for (const { name, mean } of baselines) {
    const ahead = { ndcg10: scorer.mean.ndcg10 - mean.ndcg10, pairwise: scorer.mean.pairwise - mean.pairwise };
    report(`ranking, scorer ahead of ${name}`, rounded(ahead));
  }
}

/** The scorer first, then what it is measured against. */
export async function evaluateRankers(): Promise<[RankerEvaluation, ...RankerEvaluation[]]> {
  const set = readRankingSet();
  const texts = set.resumes.map(({ text }) => text);
  const scorer = evaluateRanker(set, await projectScorer(set.resumes));
  return [scorer, ...[keywordOverlap(texts), bm25(texts)].map((ranker) => evaluateRanker(set, ranker))];
}

function figuresOf(
  evaluations: readonly RankerEvaluation[],
  qualityOf: (evaluation: RankerEvaluation) => RankingQuality | undefined,
): object {
  return Object.fromEntries(
    evaluations.map((evaluation) => {
      const quality = qualityOf(evaluation);
      return [evaluation.name, quality === undefined ? null : rounded(quality)];
    }),
  );
}

function rounded({ ndcg10, pairwise }: RankingQuality): RankingQuality {
  return { ndcg10: round(ndcg10, DIGITS), pairwise: round(pairwise, DIGITS) };
}
