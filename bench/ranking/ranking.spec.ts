import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../tools/services/project-dirs.js';
import { evaluateRankers } from '../ranking.js';
import { readRankingSet } from './ranking-set.js';

const FOLDER = path.join(projectRoot(), 'samples', 'ranking');
/** Of nDCG@10. Below what is measured, so that only a real loss shows. */
const AHEAD_BY = 0.1;
const LEAST = 0.9;

describe('the ranking set', () => {
  const { openings, resumes, gradeOf } = readRankingSet();

  it('is whole: 20 openings and 60 resumes, every pair with a grade from 0 to 3', () => {
    expect([openings.length, resumes.length]).toEqual([20, 60]);
    for (const { id: opening } of openings) {
      const grades = resumes.map(({ id }) => gradeOf(opening, id));
      expect({ opening, wrong: grades.filter((grade) => ![0, 1, 2, 3].includes(grade)) }).toEqual({
        opening,
        wrong: [],
      });
      expect({ opening, best: Math.max(...grades) }).toEqual({ opening, best: 3 });
    }
  });

  it('has texts, and none twice', () => {
    const texts = [...openings, ...resumes].map(({ text }) => text.trim());
    expect(texts.filter((text) => text.length < 200)).toEqual([]);
    expect(new Set(texts).size).toBe(80);
  });

  it('has the grades that follow from its facts', () => {
    const script = path.join(FOLDER, 'make-grades.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [script, '--print'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(readFileSync(path.join(FOLDER, 'grades.csv'), 'utf8'));
  });

  it('has no grade for what is not in it', () => {
    expect(() => gradeOf('backend-engineer-bristol', 'nobody')).toThrow(RangeError);
  });
});

describe('ranking the set', () => {
  it('is done better by the scorer than by looking for words', async () => {
    const [scorer, ...baselines] = await evaluateRankers();
    expect(baselines.map(({ name }) => name)).toEqual(['keyword overlap', 'BM25']);
    expect(scorer.mean.ndcg10).toBeGreaterThan(LEAST);
    for (const { mean } of baselines) {
      expect(scorer.mean.ndcg10 - mean.ndcg10).toBeGreaterThan(AHEAD_BY);
      expect(scorer.mean.pairwise).toBeGreaterThan(mean.pairwise);
    }
  });
});
