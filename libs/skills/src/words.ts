/** A word of a text, folded for comparison, with its place in the text as written. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

// "++" and "#" belong to the word they follow (C++, C#), a leading full stop to .NET alone.
const WORD = /\.net(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|#)?/giu;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[\w+#.]+$/;
const JOINT = /^(?:[ \t\u00a0]{1,2}|[ \t]{0,2}\r?\n[ \t]{0,8}|[-‐‑./&'’_+]|[-‐‑'’] | & )$/u;

/** Lower case without accents, so that "Übersetzung" and "ÜBERSETZUNG" compare equal. */
function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Splits a text into the words that skills are made of. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const afterLetter = match[0].startsWith('.') && /[\p{L}\p{N}]/u.test(text.charAt(match.index - 1));
    const start = match.index + (afterLetter ? 1 : 0);
    const end = match.index + match[0].length;
    found.push({ key: fold(text.slice(start, end)), start, end });
  }
  return found;
}

/** Whether two neighbouring words can belong to one skill: a space, a line break or one joining sign stands between. */
export function joined(text: string, left: Word, right: Word): boolean {
  return right.start - left.end <= 12 && (left.end === right.start || JOINT.test(text.slice(left.end, right.start)));
}
