const MARKS = /\p{M}+/gu;
const NOT_PLAIN = /[^ -~\s]/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|#)?/gu;

/** Lower case without accents, for comparing words of any language. */
export function fold(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o');
}

/** The folded words of a text, without signs; "C++" and "C#" keep theirs. */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
