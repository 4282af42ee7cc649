import { fold, foldedWords, keyOf } from '../text/fold.js';

/** Words and phrases to look for in short texts. */
export interface WordList {
  phrases: ReadonlySet<string>;
  /** Looked for inside words, for scripts without spaces and for compounds. */
  parts: readonly string[];
  /** By length, so that a word is looked up a few times instead of compared with hundreds. */
  endings: ReadonlyMap<number, ReadonlySet<string>>;
}

const LONGEST_PHRASE = 3;

/** A list of rows of phrases separated by `|`, made when it is first asked: not every program that loads it reads. */
export function wordList(
  rows: readonly string[],
  parts: readonly string[] = [],
  endings: readonly string[] = [],
): WordList {
  let made: WordList | undefined;
  const list = () => (made ??= madeOf(rows, parts, endings));
  return {
    get phrases() {
      return list().phrases;
    },
    get parts() {
      return list().parts;
    },
    get endings() {
      return list().endings;
    },
  };
}

function madeOf(rows: readonly string[], parts: readonly string[], endings: readonly string[]): WordList {
  const phrases = new Set(rows.flatMap((row) => row.split('|')).map(keyOf));
  phrases.delete('');
  return { phrases, parts: parts.map(fold), endings: byLength(endings.map(fold)) };
}

function byLength(texts: readonly string[]): Map<number, Set<string>> {
  const sets = new Map<number, Set<string>>();
  for (const text of texts) {
    const set = sets.get(text.length) ?? new Set();
    sets.set(text.length, set.add(text));
  }
  return sets;
}

function partHit(word: string, list: WordList): boolean {
  return (
    [...list.endings].some(([length, endings]) => word.length > length && endings.has(word.slice(-length))) ||
    list.parts.some((part) => word.includes(part))
  );
}

/** The folded words of the text that belong to phrases of the list. */
export function hits(text: string, list: WordList): string[] {
  const words = foldedWords(text);
  const found: string[] = [];
  for (let index = 0; index < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - index);
    while (length > 0 && !list.phrases.has(words.slice(index, index + length).join(' '))) length -= 1;
    const word = words[index] ?? '';
    if (length > 0) found.push(words.slice(index, index + length).join(' '));
    else if (partHit(word, list)) found.push(word);
    index += Math.max(length, 1);
  }
  return found;
}

/** Whether the whole text is one phrase of the list. */
export function isPhrase(text: string, list: WordList): boolean {
  return list.phrases.has(keyOf(text));
}
