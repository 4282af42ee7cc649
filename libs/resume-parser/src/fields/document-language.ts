import { foldedWords } from '../text/fold.js';
import { LANGUAGE_WORDS } from '../vocabulary/language-words.js';

/** Enough to tell the language of a text. */
const READ_LENGTH = 20_000;
const MIN_LETTERS = 40;
const MIN_SCORE = 2.5;
const MIN_LEAD = 1.1;
/** How much of a text is in another script than Latin, before that script tells its language. */
const SCRIPT_SHARE = 0.3;

/** Scripts that one language uses above all others; kana before Han, because Japanese uses both. */
const BY_SCRIPT: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
const KANA_SHARE = 0.08;
const UKRAINIAN = /[іїєґІЇЄҐ]/gu;
const PERSIAN = /[پچژگ]/gu;

/** Each known word with the languages it speaks for. */
const CODES_OF = new Map<string, string[]>();
for (const [code, row] of Object.entries(LANGUAGE_WORDS)) {
  for (const word of new Set(row.split(' '))) CODES_OF.set(word, [...(CODES_OF.get(word) ?? []), code]);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function byScript(text: string, letters: number): string | null {
  for (const [code, pattern] of BY_SCRIPT) {
    const share = count(text, pattern) / letters;
    if (share < (code === 'ja' ? KANA_SHARE : SCRIPT_SHARE)) continue;
    if (code === 'ru' && count(text, UKRAINIAN) > letters * 0.02) return 'uk';
    if (code === 'ar' && count(text, PERSIAN) > letters * 0.01) return 'fa';
    return code;
  }
  return null;
}

function byWords(text: string): string | null {
  const scores = new Map<string, number>();
  for (const word of foldedWords(text)) {
    const codes = CODES_OF.get(word) ?? [];
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < MIN_SCORE) return null;
  return second !== undefined && best[1] < second[1] * MIN_LEAD ? null : best[0];
}

/** The ISO 639-1 code of the language that most of a text is in, by its script and its frequent words; null when unclear. */
export function documentLanguage(fullText: string): string | null {
  const text = fullText.slice(0, READ_LENGTH);
  const letters = count(text, /\p{L}/gu);
  return letters < MIN_LETTERS ? null : (byScript(text, letters) ?? byWords(text));
}
