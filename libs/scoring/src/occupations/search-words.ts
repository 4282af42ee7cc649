import { foldedWords } from '../text/fold.js';
import { titleDigest } from './title.js';
import { namesOf } from './vocabulary.js';

const SHORTEST = 3;

/** The folded words by which positions like this one are found: those of the title and of its occupations' names. */
export function searchWords(title: string): string[] {
  const names = titleDigest(title).occupations.flatMap((name) => namesOf(name));
  const single = names.map((name) => foldedWords(name)).filter((words) => words.length === 1);
  const words = [...foldedWords(title.slice(0, 200)), ...single.flat()].filter((word) => word.length >= SHORTEST);
  return [...new Set(words)].toSorted();
}
