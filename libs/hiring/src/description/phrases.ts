/** A word of a text, folded for comparison, with its place in the text as written. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

/** A phrase found in a text. */
export interface Found<Meaning> {
  meaning: Meaning;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z0-9]+$/i;

/** Lower case without accents. */
function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss');
}

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    return { key: fold(word), start: index, end: index + word.length };
  });
}

/** The folded words of a text with single spaces. */
export function keyOf(text: string): string {
  return wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
}

interface Made<Meaning> {
  meanings: Map<string, Meaning>;
  /** How many words the longest phrase has that begins with a word. */
  longest: Map<string, number>;
}

/** Phrases with what they mean, to look for in the words of a text: accents, case and signs make no difference. */
export class Phrases<Meaning> {
  #made: Made<Meaning> | undefined;

  /** @param lists by meaning, rows of phrases separated by `|`, a row a language; read when they are first asked */
  constructor(private readonly lists: readonly (readonly [Meaning, readonly string[]])[]) {}

  private get made(): Made<Meaning> {
    return (this.#made ??= madeOf(this.lists));
  }

  /** What the whole text means. */
  meaningOf(text: string): Meaning | undefined {
    return this.made.meanings.get(keyOf(text));
  }

  /** In the order of the text, the longest first, none overlapping. */
  find(words: readonly Word[]): Found<Meaning>[] {
    const found: Found<Meaning>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const match = this.longestAt(words, at);
      if (match === undefined) continue;
      found.push(match.found);
      at += match.length - 1;
    }
    return found;
  }

  private longestAt(words: readonly Word[], at: number): { found: Found<Meaning>; length: number } | undefined {
    const first = words[at];
    const { meanings, longest } = this.made;
    if (first === undefined) return undefined;
    for (let length = Math.min(longest.get(first.key) ?? 0, words.length - at); length > 0; length -= 1) {
      const meaning = meanings.get(joined(words, at, length));
      const last = words[at + length - 1];
      if (meaning !== undefined && last !== undefined) {
        return { found: { meaning, start: first.start, end: last.end }, length };
      }
    }
    return undefined;
  }
}

function madeOf<Meaning>(lists: readonly (readonly [Meaning, readonly string[]])[]): Made<Meaning> {
  const made: Made<Meaning> = { meanings: new Map(), longest: new Map() };
  for (const [meaning, rows] of lists) {
    for (const phrase of rows.flatMap((row) => row.split('|'))) {
      const words = wordsOf(phrase);
      const first = words[0]?.key ?? '';
      const key = joined(words, 0, words.length);
      // What a phrase means in the language that comes first stands.
      if (!made.meanings.has(key)) made.meanings.set(key, meaning);
      made.longest.set(first, Math.max(words.length, made.longest.get(first) ?? 0));
    }
  }
  return made;
}

function joined(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');
}
