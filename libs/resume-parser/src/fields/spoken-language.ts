import { keyOf } from '../text/fold.js';
import { placedWords, type PlacedWord } from '../text/placed-words.js';
import { FLUENCY_WORDS, SPOKEN_LANGUAGES } from '../vocabulary/spoken-languages.js';

/** The name of a spoken language in a text: `text.slice(start, end)` is how the text writes it. */
export interface LanguageMention {
  code: string;
  start: number;
  end: number;
}

const LONGEST = 4;
/** Scripts without spaces run a name and its level together: "英語TOEIC". */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]+/u;
const CEFR = /(?<![\p{L}\p{N}])[ABCΑΒΓ][12]\+?(?![\p{L}\p{N}])/u;

const CODE_OF = new Map(
  Object.entries(SPOKEN_LANGUAGES).flatMap(([code, row]) => row.split('|').map((name) => [keyOf(name), code] as const)),
);
const FLUENCY = new Set(FLUENCY_WORDS.flatMap((row) => row.split('|')).map(keyOf));

function codeOfStart(word: PlacedWord, text: string): LanguageMention | null {
  const written = text.slice(word.start, word.end);
  const length = UNSPACED.exec(written)?.[0].length ?? 0;
  for (let end = Math.min(length, 6); end >= 2; end -= 1) {
    const code = CODE_OF.get(keyOf(written.slice(0, end)));
    if (code !== undefined) return { code, start: word.start, end: word.start + end };
  }
  return null;
}

function mentionAt(
  words: readonly PlacedWord[],
  at: number,
  text: string,
): (LanguageMention & { next: number }) | null {
  const first = words[at];
  if (first === undefined) return null;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const last = words[at + length - 1];
    const code = CODE_OF.get(
      words
        .slice(at, at + length)
        .map((word) => word.key)
        .join(' '),
    );
    if (code !== undefined && last !== undefined) return { code, start: first.start, end: last.end, next: at + length };
  }
  const unspaced = codeOfStart(first, text);
  return unspaced === null ? null : { ...unspaced, next: at + 1 };
}

/** Finds the names of spoken languages in a text, in order. */
export function languageMentions(text: string): LanguageMention[] {
  const words = placedWords(text);
  const found: LanguageMention[] = [];
  for (let at = 0; at < words.length;) {
    const mention = mentionAt(words, at, text);
    if (mention !== null) found.push({ code: mention.code, start: mention.start, end: mention.end });
    at = mention?.next ?? at + 1;
  }
  return found;
}

/** Whether a text says how well a language is spoken: "C1", "sehr gut", "Native or bilingual proficiency". */
export function saysFluency(text: string): boolean {
  if (CEFR.test(text)) return true;
  const words = placedWords(text).map((word) => word.key);
  return words.some((_, at) =>
    [1, 2, 3].some((length) => at + length <= words.length && FLUENCY.has(words.slice(at, at + length).join(' '))),
  );
}
