import type { Sentence } from './sentences.js';

/** Where a field was read: `text` is the sentence around it, `start` and `end` the words themselves in the description. */
export interface Evidence {
  /** In the words of the API, such as `salary` or `skills`. */
  field: string;
  text: string;
  start: number;
  end: number;
}

const SNIPPET = 240;

/** @param start of the words in the sentence */
export function evidenceIn(sentence: Sentence, field: string, start: number, end: number): Evidence {
  const from = sentence.text.length <= SNIPPET ? 0 : Math.max(0, Math.min(start - 60, sentence.text.length - SNIPPET));
  return {
    field,
    text: sentence.text.slice(from, from + SNIPPET),
    start: sentence.start + start,
    end: sentence.start + end,
  };
}
