import { searchText } from './search-text.js';

/**
 * Marks of the words of one field, in capitals, which no other word of a document has: an index finds them without looking
 * at the rows in which the word stands elsewhere.
 */
export const FIELD_MARKS = { name: 'N', title: 'T', location: 'L' } as const;

const LONGEST_WORD = 60;

/** What is said of a candidate besides the text of a resume. */
export interface Searched {
  name: string | null;
  title: string | null;
  location: string | null;
  summary: string | null;
  skills: readonly string[];
}

/** The words of everything said of a candidate, and once more, marked, those of the fields that are sought by themselves. */
export function searchDocument(candidate: Searched, text: string): { words: string; fieldWords: string[] } {
  const { name, title, location, summary, skills } = candidate;
  // Apart: the bound on the length of one must not cut off another.
  const words = [[name, title, location, summary, ...skills].join('\n'), text].map(searchText).join(' ');
  const fieldWords = (Object.keys(FIELD_MARKS) as (keyof typeof FIELD_MARKS)[]).flatMap((field) =>
    searchWords(candidate[field] ?? '').map((word) => FIELD_MARKS[field] + word),
  );
  return { words, fieldWords };
}

/** The words of a text as they are sought: the first letters of those that are endlessly long. */
export function searchWords(text: string): string[] {
  const words = searchText(text).split(' ');
  return words.filter((word) => word !== '').map((word) => Array.from(word).slice(0, LONGEST_WORD).join(''));
}
