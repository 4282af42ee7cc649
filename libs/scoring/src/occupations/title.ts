import type { TitleDigest } from '../candidate-digest.js';
import { ranksIn } from './ranks.js';
import { occupationOfCompound, occupationsIn, occupationsInAnyOrder } from './vocabulary.js';
import { titleStems } from './words.js';

const LONGEST_TITLE = 200;

/** Takes a job title apart. */
export function titleDigest(title: string): TitleDigest {
  const stems = titleStems(title.slice(0, LONGEST_TITLE));
  const found = occupationsIn(stems);
  const occupations = new Set(found.map(({ meaning }) => meaning.name));
  const used = new Set(found.flatMap(({ from, to }) => indexes(from, to)));
  // Within the name of an occupation ("stage manager", "head chef") a word says nothing more.
  const ranks = ranksIn(stems).filter(({ from }) => !used.has(from));
  const ranked = new Set(ranks.flatMap(({ from, to }) => indexes(from, to)));
  const words = new Set<string>();
  const rest = new Set<string>();
  stems.forEach((word, at) => {
    if (ranked.has(at)) return;
    words.add(word);
    if (used.has(at)) return;
    const compound = occupationOfCompound(word);
    if (compound !== undefined) occupations.add(compound.occupation.name);
    rest.add(compound?.before ?? word);
  });
  for (const { occupation, words: named } of occupationsInAnyOrder(stems, new Set(rest))) {
    occupations.add(occupation.name);
    for (const word of named) rest.delete(word);
  }
  return {
    occupations: [...occupations].toSorted(),
    words: [...words].toSorted(),
    rest: [...rest].toSorted(),
    rank: ranks.length === 0 ? null : Math.max(...ranks.map(({ meaning }) => meaning)),
  };
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
