import MiniSearch from 'minisearch';
import type { Ranker } from './ranker.js';

/**
 * BM25+ as minisearch has it, with its own parameters and words: the whole description asks, any word may match, nothing is
 * matched by its beginning or with typing errors.
 */
export function bm25(resumes: readonly string[]): Ranker {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(resumes.map((text, id) => ({ id, text })));
  return {
    name: 'BM25',
    scoresFor(opening) {
      const found = index.search(opening, { combineWith: 'OR', prefix: false, fuzzy: false });
      const scores = new Map(found.map(({ id, score }) => [id as number, score]));
      return resumes.map((_, id) => scores.get(id) ?? 0);
    },
  };
}
