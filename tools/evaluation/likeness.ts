/** Signs that are not seen: soft hyphens, joiners, direction marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Lower case without accents and unseen signs. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Words alone, parted by single spaces. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As `plain`, but C++ and C# keep their signs. */
export function plainSkill(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

export function wordsOf(text: string): Set<string> {
  return new Set(text.split(' ').filter((word) => word !== ''));
}

export function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

const EQUAL = 2;
const MIN_DICE = 0.75;
const MIN_CONTAINED = 0.6;

/**
 * How like two plain texts are: 2 when equal, else 0 to 1; 0 when they do not match. They match when they share three
 * quarters of their words, or when one holds the other and that has six tenths of its words.
 */
export function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return EQUAL;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const [shortWords, longWords] = [wordsOf(short), wordsOf(long)];
  const dice = (2 * sharedCount(shortWords, longWords)) / (shortWords.size + longWords.size);
  if (dice >= MIN_DICE) return dice;
  const contained = ` ${long} `.includes(` ${short} `) && shortWords.size >= MIN_CONTAINED * longWords.size;
  return contained ? Math.max(dice, 0.01) : 0;
}

/** Pairs of indexes, the likest first, each index in one pair at most; the number of pairs. */
export function countPairs(found: number, wanted: number, alike: (found: number, wanted: number) => number): number {
  const pairs: { score: number; one: number; other: number }[] = [];
  for (let one = 0; one < found; one += 1) {
    for (let other = 0; other < wanted; other += 1) {
      const score = alike(one, other);
      if (score > 0) pairs.push({ score, one, other });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  const [taken, given] = [new Set<number>(), new Set<number>()];
  for (const { one, other } of pairs) {
    if (taken.has(one) || given.has(other)) continue;
    taken.add(one);
    given.add(other);
  }
  return taken.size;
}

/** The harmonic mean of precision and recall; 1 when nothing was wanted and nothing found. */
export function f1(hits: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);
}
