import { fold } from './fold.js';

/** A folded word and its place in the text as written. */
export interface PlacedWord {
  key: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The folded words of a text with their places. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    key: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
