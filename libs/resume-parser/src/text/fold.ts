/** ASCII and the punctuation that typesetting adds: nothing in it has an accent. */
const PLAIN = /^[\p{ASCII}\u00a0\u00b7\u2010-\u2027]*$/u;
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;

function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

function foldOther(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ı', 'i');
}

/** Lower case without accents, for comparing words of any language. */
export function fold(text: string): string {
  return isPlain(text) ? text.toLowerCase() : foldOther(text);
}

/** The folded words of a text, without punctuation. */
export function foldedWords(text: string): string[] {
  const words = isPlain(text) ? text.toLowerCase().match(ASCII_WORD) : foldOther(text).match(WORD);
  return words ?? [];
}

/** A comparison key: folded words with single spaces. */
export function keyOf(text: string): string {
  return foldedWords(text).join(' ');
}

/** Single spaces, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Takes signs off both ends. Written out, because a regular expression for it takes quadratic time on long rows of signs. */
export function trimSigns(text: string, start: string, end: string = start): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSign(text.charAt(from), start)) from += 1;
  while (to > from && isSign(text.charAt(to - 1), end)) to -= 1;
  return text.slice(from, to);
}

function isSign(sign: string, signs: string): boolean {
  return sign.trim() === '' || signs.includes(sign);
}
