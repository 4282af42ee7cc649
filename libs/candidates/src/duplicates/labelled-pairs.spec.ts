import { readFileSync } from 'node:fs';
import { projectPath } from '#libs/testing';
import { comparePeople } from './compare-people.js';
import { figuresOf, type LabelledPair } from './labelled-pairs.js';

const PAIRS = JSON.parse(readFileSync(projectPath('samples/duplicates/pairs.json'), 'utf8')) as LabelledPair[];

describe.each(['fitting', 'holdout'] as const)('the labelled pairs for %s', (half) => {
  const pairs = PAIRS.filter((pair) => pair.half === half);
  const figures = figuresOf(pairs);

  it('are many, of both kinds', () => {
    expect(pairs.length).toBeGreaterThan(300);
  });

  it('are told apart with a precision of 0.98 at a recall of 0.90', () => {
    expect([figures.precision >= 0.98, figures.recall >= 0.9, figures]).toEqual([true, true, figures]);
  });

  it('are judged alike in either order', () => {
    for (const { a, b } of pairs) expect(comparePeople(a, b).score).toBe(comparePeople(b, a).score);
  });
});
