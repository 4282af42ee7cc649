import { termOf } from './packed-writer.js';

const LOW_BITS = 0xffff;

/** Texts by their terms. Most terms that are looked for are not there: that is known by their low bits alone. */
export class TermMap {
  readonly #low = new Uint8Array(LOW_BITS + 1);
  readonly #texts = new Map<number, string[]>();

  constructor(texts: Iterable<string>, toTerm = termOf) {
    for (const text of texts) {
      const term = toTerm(text);
      this.#low[term & LOW_BITS] = 1;
      this.#texts.set(term, [...(this.#texts.get(term) ?? []), text]);
    }
  }

  /** All that have the term: nearly always one, where there is one. */
  all(term: number): readonly string[] | undefined {
    return this.#low[term & LOW_BITS] === 0 ? undefined : this.#texts.get(term);
  }

  find(term: number): string | undefined {
    return this.all(term)?.[0];
  }
}
