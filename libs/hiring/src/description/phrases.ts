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

/** Phrases with what they mean, to look for in the words of a text: accents, case and signs make no difference. */
export class Phrases<Meaning> {
  #made: { meanings: Map<string, Meaning>; longest: number } | undefined;

  /** @param lists by meaning, rows of phrases separated by `|`, a row a language; read when they are first asked */
  constructor(private readonly lists: readonly (readonly [Meaning, readonly string[]])[]) {}

  private get made(): { meanings: Map<string, Meaning>; longest: number } {
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
      const length = this.lengthAt(words, at);
      if (length === 0) continue;
      const meaning = this.made.meanings.get(joined(words, at, length));
      const [first, last] = [words[at], words[at + length - 1]];
      if (meaning !== undefined && first !== undefined && last !== undefined) {
        found.push({ meaning, start: first.start, end: last.end });
      }
      at += length - 1;
    }
    return found;
  }

  /** How many words the phrase has that begins here; 0 where none does. */
  private lengthAt(words: readonly Word[], at: number): number {
    const { meanings, longest } = this.made;
    let length = Math.min(longest, words.length - at);
    while (length > 0 && !meanings.has(joined(words, at, length))) length -= 1;
    return length;
  }
}

function madeOf<Meaning>(lists: readonly (readonly [Meaning, readonly string[]])[]): {
  meanings: Map<string, Meaning>;
  longest: number;
} {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, rows] of lists) {
    for (const phrase of rows.flatMap((row) => row.split('|'))) {
      const key = keyOf(phrase);
      // What a phrase means in the language that comes first stands.
      if (!meanings.has(key)) meanings.set(key, meaning);
    }
  }
  return { meanings, longest: Math.max(...Array.from(meanings.keys(), (key) => key.split(' ').length)) };
}

function joined(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');
}
