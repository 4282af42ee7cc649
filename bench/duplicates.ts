import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { comparePeople, figuresOf, type LabelledPair } from '#libs/candidates';
import { projectRoot } from '../tools/services/project-dirs.js';
import { round } from './statistics.js';

/** How well people are told apart on the labelled pairs, for each half of them, and what a comparison costs. */
export async function benchDuplicates(report: (what: string, figures: object) => void): Promise<void> {
  const file = path.join(projectRoot(), 'samples', 'duplicates', 'pairs.json');
  const pairs = JSON.parse(await readFile(file, 'utf8')) as LabelledPair[];
  for (const half of ['fitting', 'holdout']) {
    report(`duplicates, ${half} half`, figuresOf(pairs.filter((pair) => pair.half === half)));
  }
  const started = performance.now();
  for (const { a, b } of pairs) comparePeople(a, b);
  report('duplicates, comparing two people', { us: round((1000 * (performance.now() - started)) / pairs.length) });
}
