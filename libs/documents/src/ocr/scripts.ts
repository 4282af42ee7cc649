import type { OcrLanguage } from './languages.js';

/** The language to read a page in of which only the script is known, by the names that Tesseract's detector gives. */
const LANGUAGE_OF_SCRIPT: Partial<Record<string, OcrLanguage>> = {
  Cyrillic: 'rus',
  Greek: 'ell',
  Arabic: 'ara',
  Hebrew: 'heb',
  Devanagari: 'hin',
  Korean: 'kor',
  Hangul: 'kor',
  Japanese: 'jpn',
  Hiragana: 'jpn',
  Katakana: 'jpn',
  // Resumes in Japanese are full of ideographs, and their model knows most Chinese ones: its reading tells the two apart.
  Han: 'jpn',
};

const LETTER = /\p{L}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** The sign of a long vowel and a middle dot are read into Chinese too; text in Japanese has far more kana. */
const MIN_KANA = 0.12;
const DOTTED_I = /[іїІЇ]/gu;
const RUSSIAN_ONLY = /[ыэъЫЭЪ]/gu;
/** Of the letters of a Ukrainian text; in Russian ones it stands for misread letters and numerals only. */
const MIN_DOTTED_I = 0.02;

export function languageOfScript(script: string): OcrLanguage | undefined {
  return LANGUAGE_OF_SCRIPT[script];
}

function share(text: string, letters: RegExp): number {
  const all = text.match(LETTER)?.length ?? 0;
  return all === 0 ? 0 : (text.match(letters)?.length ?? 0) / all;
}

/** The language among those of one script by the letters of a page that was read in `language`. */
export function tellWithinScript(language: OcrLanguage, text: string): OcrLanguage {
  if (language === 'jpn' && share(text, KANA) < MIN_KANA) return 'zho';
  if (language === 'rus' && share(text, DOTTED_I) > Math.max(MIN_DOTTED_I, share(text, RUSSIAN_ONLY))) return 'ukr';
  return language;
}
