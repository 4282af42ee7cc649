/** A phrase found among words: what it stands for, and where. */
export interface FoundPhrase<Meaning> {
  meaning: Meaning;
  /** The index of its first word, and of the word behind its last. */
  from: number;
  to: number;
}

/** Phrases of words with what they stand for. */
export class PhraseMap<Meaning> {
  readonly #meanings = new Map<string, Meaning>();
  /** How many words the longest phrase has that begins with a word. */
  readonly #longest = new Map<string, number>();

  /** What a phrase stands for first stands. */
  add(words: readonly string[], meaning: Meaning): void {
    const [first] = words;
    if (first === undefined) return;
    const key = words.join(' ');
    if (!this.#meanings.has(key)) this.#meanings.set(key, meaning);
    this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
  }

  get(key: string): Meaning | undefined {
    return this.#meanings.get(key);
  }

  /** In the order of the words, the longest first, none overlapping. */
  find(words: readonly string[]): FoundPhrase<Meaning>[] {
    const found: FoundPhrase<Meaning>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const phrase = this.#longestAt(words, at);
      if (phrase === undefined) continue;
      found.push(phrase);
      at = phrase.to - 1;
    }
    return found;
  }

  #longestAt(words: readonly string[], from: number): FoundPhrase<Meaning> | undefined {
    const most = Math.min(this.#longest.get(words[from] ?? '') ?? 0, words.length - from);
    for (let length = most; length > 0; length -= 1) {
      const meaning = this.#meanings.get(words.slice(from, from + length).join(' '));
      if (meaning !== undefined) return { meaning, from, to: from + length };
    }
    return undefined;
  }
}
